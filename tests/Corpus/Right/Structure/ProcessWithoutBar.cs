using Barline;

[Strategy("No bar needed")]
public partial class NoBarNeeded
{
    private Series<double> Fast => Ta.Ema(Close, 12);
    private Series<double> Slow => Ta.Ema(Close, 26);

    private void Process()
    {
        if (Ta.Crossover(Fast, Slow)) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Fast, Slow)) Strategy.Close("Long");
    }
}
