using Barline;

internal static class TradingHours
{
    public static bool AreOpen()
    {
        TimeSpan now = DateTimeOffset.UtcNow.TimeOfDay; // BAR5001
        return now.Hours is >= 8 and < 17;
    }
}

[Strategy("London hours")]
public partial class LondonHours
{
    void Process(Bar bar)
    {
        if (TradingHours.AreOpen() && Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
    }
}
