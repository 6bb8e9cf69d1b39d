using Barline;

[Strategy("Exit means close")]
public partial class ExitMeansClose
{
    void Process()
    {
        var k = Ta.Sma(Ta.Stoch(Close, High, Low, 14), 3);
        if (Ta.Crossover(k, 20)) Strategy.Entry("K", Side.Long);
        if (Ta.Crossunder(k, 80)) Strategy.Exit("Leave", "K", comment: "overbought"); // BAR4004
    }
}
