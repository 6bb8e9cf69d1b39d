using Barline;

[Indicator("Trend"), Strategy("Trend", InitialCapital = 5_000)]
public sealed partial record BothOnOneLine // BAR0007
{
    [Output] public Series<double> Line => Ta.Ema(Close, 50);

    void Process()
    {
        if (Ta.Crossover(Close, Line)) Strategy.Entry("Long", Side.Long);
    }
}
