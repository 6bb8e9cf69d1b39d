using Barline;

namespace Grids;

[Strategy("Grid cell")]
public partial class GridCell
{
    [Input(Min = 1)] public int Fast { get; init; } = 5;
    [Input(Min = 1)] public int Slow { get; init; } = 20;

    void Process()
    {
        if (Ta.Sma(Close, Fast) > Ta.Sma(Close, Slow)) Strategy.Entry("G", Side.Long);
        else Strategy.Close("G");
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        var results =
            from fast in Enumerable.Range(2, 3)
            from slow in new[] { 10, 20 }
            let cell = new GridCell { Fast = fast, Slow = slow }
            select Backtest.Run(cell, bars).Metrics.NetProfit;
        return results.Count() == 6 ? 0 : 1;
    }
}
