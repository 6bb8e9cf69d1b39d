using Barline;

namespace Parts;

[Strategy("Two parts")]
public partial class TwoParts
{
    void Process(Bar bar)
    {
        if (ShouldBuy(bar)) Strategy.Entry("Two", Side.Long);
        if (bar.Close < Ta.Lowest(Low, 10)[1]) Strategy.Close("Two");
    }
}
// ---- TwoParts.Rules.cs
using Barline;

namespace Parts;

partial class TwoParts
{
    private bool ShouldBuy(Bar bar) => IsWide(bar) && bar.Close > bar.Open;

    private bool IsWide(Bar bar)
    {
        double factor = this.Input.Double("Width factor", 1.5); // BAR1001
        return bar.High - bar.Low > factor * Ta.Atr(14);
    }
}
