using Barline;

internal static class Statistics
{
    public static Dictionary<int, double> ByHour { get; } = [];
}

[Strategy("Best hour")]
public partial class BestHour
{
    void Process(Bar bar)
    {
        Learn(bar);
    }

    private void Learn(Bar bar)
    {
        Statistics.ByHour[bar.Time.Hour] = bar.Close - bar.Open; // BAR5009
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
