using Barline;

[Indicator("Supertrend")]
public partial class SupertrendLineIndicator
{
    [Output] public Series<double> Line => Ta.Supertrend(3, 10).Line;
}

[Strategy("On first use")]
public partial class OnFirstUse
{
    private SupertrendLineIndicator? trend;

    void Process(Bar bar)
    {
        if (Trend().Line < bar.Close) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");

        SupertrendLineIndicator Trend()
        {
            trend ??= Import(new SupertrendLineIndicator()); // BAR2002
            return trend;
        }
    }
}
