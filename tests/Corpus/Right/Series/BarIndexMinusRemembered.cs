using Barline;

namespace Remembered;

[Strategy("As bar_index minus another")]
public partial class BarsAgo
{
    private int swingBar = -1;

    void Process(Bar bar)
    {
        int now = BarIndex;
        if (High[2] > High[1] && High[2] > High[3]) swingBar = now - 2;
        if (swingBar < 0) return;

        double swing = High[now - swingBar];
        double before = Low[BarIndex - swingBar + 1];
        if (bar.Close > swing && bar.Close > before) Strategy.Entry("B", Side.Long);
        if (bar.Close < Low[Math.Max(0, now - swingBar - 1)]) Strategy.Close("B");
    }
}
