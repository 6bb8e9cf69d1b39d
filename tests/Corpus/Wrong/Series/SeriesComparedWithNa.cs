using Barline;

[Strategy("Supertrend flip")]
public partial class SupertrendFlip
{
    private const double Missing = double.NaN;

    void Process(Bar bar)
    {
        var trend = Ta.Supertrend(3, 10);
        if (trend.Line == Missing) return; // BAR3006
        if (trend.Direction < 0 && trend.Direction[1] > 0) Strategy.Entry("Long", Side.Long);
        if (trend.Direction > 0 && trend.Direction[1] < 0) Strategy.Entry("Short", Side.Short);
    }
}
