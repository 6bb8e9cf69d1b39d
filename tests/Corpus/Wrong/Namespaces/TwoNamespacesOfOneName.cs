using Barline;

namespace Two
{
    [ScriptNamespace("Stats")] public sealed class RobustStats { public double Median(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c)); }

    [ScriptNamespace("Stats")] public sealed class PlainStats { public double Mean(double a, double b) => (a + b) / 2; }

    [Strategy("Two stats")]
    [Uses<RobustStats>]
    [Uses<PlainStats>] // BAR6002
    public partial class TwoStats
    {
        void Process(Bar bar)
        {
            if (bar.Close > bar.Open) Strategy.Entry("M", Side.Long);
            Strategy.Exit("MX", "M", loss: 30);
        }
    }
}
