using Barline;

namespace NeverRead;

[Indicator("Trend")]
public partial class Trend
{
    [Output] public Series<double> Value => Ta.Ema(Close, 50);
}

[Strategy("Forgets its trend")]
public partial class ForgetsTrend
{
    private Trend trend;

    void Setup()
    {
        trend = Import(new Trend()); // BAR2004
    }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Ema(Close, 50)) Strategy.Entry("F", Side.Long);
        else Strategy.Close("F");
    }
}
