using Barline;

namespace Shop;

[Strategy]
partial class WarmStart
{
    Var<int> warm = new(0);

    bool Setup() // BAR0004
    {
        Chart.Plot(Ta.Rsi(Close, 14), "rsi");
        return true;
    }

    void Process()
    {
        warm.Value++;
        if (warm > 50 && Ta.Rsi(Close, 14) < 30) Strategy.Entry("dip", Side.Long);
        if (Ta.Rsi(Close, 14) > 70) Strategy.Close("dip");
    }
}
