using Barline;

[Strategy("Trend")]
public partial class TrendStrategy
{
    [Output] public Series<double> Line => Ta.Ema(Close, 100);

    void Process(Bar bar)
    {
        if (bar.Close > Line) Strategy.Entry("Long", Side.Long);
    }
}

[Strategy("Filter of another")]
public partial class FilterOfAnother
{
    private TrendStrategy trend;

    void Setup()
    {
        trend = Import(new TrendStrategy()); // BAR2003
    }

    void Process(Bar bar)
    {
        if (trend.Line > trend.Line[1] && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
