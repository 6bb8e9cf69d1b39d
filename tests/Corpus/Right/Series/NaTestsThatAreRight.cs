using Barline;

namespace NaTests;

[Strategy("Tests for na")]
public partial class TestsForNa
{
    private double last = double.NaN;
    private double sentinel = -1;

    void Process(Bar bar)
    {
        double slow = Ta.Sma(Close, 100);
        if (slow is double.NaN || double.IsNaN(slow) || Na.Is(slow)) return;
        if (slow.Equals(Na.Value)) return;
        if (last is not double.NaN && last != sentinel && bar.Close > last) Strategy.Entry("N", Side.Long);

        // Not equal to itself is what na is.
        double ratio = bar.Close / (bar.Close - bar.Open);
        if (Differ(ratio, ratio) || double.IsInfinity(ratio)) ratio = 0;
        if (ratio < 0 || bar.Close == double.MaxValue) Strategy.Close("N");
        last = bar.Close;
        sentinel = Na.Or(slow, -1);
    }

    private static bool Differ(double a, double b) => a != b;
}
