using System.Diagnostics;
using Barline;

[Strategy("Throttled")]
public partial class Throttled
{
    private long last;

    private bool MayTrade()
    {
        long now = Stopwatch.GetTimestamp(); // BAR5001
        bool may = now - last > 1000;
        last = now;
        return may;
    }

    void Process(Bar bar)
    {
        if (MayTrade() && bar.Close > bar.Open) Strategy.Entry("T", Side.Long);
        if (bar.Close < Ta.Lowest(Low, 5)[1]) Strategy.Close("T");
    }
}
