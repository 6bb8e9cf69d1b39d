using Barline;

namespace TooSoon;

[Strategy("Var set too soon")]
public partial class VarSetTooSoon
{
    private readonly Var<double> peak = new();

    public VarSetTooSoon()
    {
        peak.Value = 100; // BAR3010
    }

    void Process(Bar bar)
    {
        peak.Value = Math.Max(peak, bar.High);
        if (bar.Close > peak * 0.99) Strategy.Entry("V", Side.Long);
        else Strategy.Close("V");
    }
}
