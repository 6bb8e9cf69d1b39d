using Barline;

namespace Cases;

[Strategy("Case matters")]
public partial class CaseMatters
{
    private const string LongId = "Long";
    private const string ShortId = "Short";

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Highest(High, 40)[1]) Strategy.Entry(LongId, Side.Long);
        if (bar.Close < Ta.Lowest(Low, 40)[1]) Strategy.Entry(ShortId, Side.Short);
        Strategy.Exit("XL", LongId, stop: Ta.Lowest(Low, 20));
        Strategy.Exit("XS", "short", stop: Ta.Highest(High, 20)); // BAR4003
    }
}
