using Barline;

namespace ParallelRuns;

[Strategy("Shared by threads")]
public partial class SharedByThreads
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("S", Side.Long);
        else Strategy.Close("S");
    }
}

public static class Farm
{
    public static void Run(IReadOnlyList<BarSeries> markets)
    {
        SharedByThreads script = new();
        Parallel.ForEach(markets, bars => Backtest.Run(script, bars)); // BAR7002
    }
}
