using Barline;

namespace Bound;

[Indicator("Pivots")]
public partial class Pivots
{
    [Output] public double LastHigh { get; private set; } = Na.Value;

    void Process()
    {
        if (High[2] > High[1] && High[2] > High[3]) LastHigh = High[2];
    }
}

[Strategy("Reads it from helpers above Setup")]
public partial class ReadsFromHelpers
{
    private readonly Pivots pivots = new();

    // Stands above Setup in the file, runs after it.
    private bool IsAbovePivot(Bar bar) => bar.Close > pivots.LastHigh;

    private double Target => pivots.LastHigh + 2 * Ta.Atr(10);

    void Setup() => Import(pivots);

    void Process(Bar bar)
    {
        if (IsAbovePivot(bar)) Strategy.Entry("P", Side.Long);
        Strategy.Exit("PX", "P", limit: Target, loss: 100);
    }
}
