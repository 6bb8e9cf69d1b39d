using Barline;

namespace QuickStart;

/// <summary>Long while the fast average is above the slow one, short while it is below: always in the market.</summary>
[Strategy("Trend follower", Overlay = true, InitialCapital = 10_000, Quantity = 100, QuantityType = QuantityType.PercentOfEquity,
    Commission = 0.05, CommissionType = CommissionType.Percent)]
public partial class TrendFollower
{
    [Input(Min = 1, Max = 200)]
    public int Fast { get; init; } = 20;

    [Input(Min = 2, Max = 400)]
    public int Slow { get; init; } = 100;

    void Process()
    {
        Series<double> fast = Ta.Sma(Close, Fast);
        Series<double> slow = Ta.Sma(Close, Slow);
        if (Ta.Crossover(fast, slow))
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (Ta.Crossunder(fast, slow))
        {
            Strategy.Entry("Short", Side.Short);
        }
    }
}
