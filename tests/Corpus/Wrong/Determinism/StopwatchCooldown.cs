using Barline;
using System.Diagnostics;

[Strategy("Cools down by the watch")]
public partial class CoolsDown
{
    private long last;

    void Process(Bar bar)
    {
        if (!IsReady()) return;
        if (bar.Close > Close[1]) Strategy.Entry("Long", Side.Long);
    }

    private bool IsReady()
    {
        long now = Stopwatch.GetTimestamp(); // BAR5001
        bool ready = now - last > 1000;
        last = now;
        return ready;
    }
}
