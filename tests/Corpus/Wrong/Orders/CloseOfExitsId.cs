using Barline;

[Strategy("Closes the exit")]
public partial class ClosesTheExit
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("L", Side.Long);
        Strategy.Exit("SL", from: "L", loss: 200);
        if (bar.Time.Hour == 20) Strategy.Close("SL"); // BAR4003
    }
}
