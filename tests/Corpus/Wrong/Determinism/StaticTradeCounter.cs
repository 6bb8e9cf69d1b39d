using Barline;

namespace Counters;

internal static class Limits
{
    public static int Used;
}

[Strategy("At most ten")]
public partial class AtMostTen
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open && Strategy.PositionSize == 0)
        {
            if (Limits.Used++ < 10) Strategy.Entry("T", Side.Long); // BAR5009
        }

        Strategy.Exit("TX", "T", profit: 40, loss: 40);
    }
}
