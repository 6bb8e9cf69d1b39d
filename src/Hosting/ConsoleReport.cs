using Barline.Hosting.Output;

namespace Barline.Hosting;

/// <summary>Results as tables on the console: plain where output is redirected or <c>NO_COLOR</c> is set, coloured on a terminal.</summary>
public static class ConsoleReport
{
    /// <summary>Prints several backtests over the same bars beside each other, and the last trades of each.</summary>
    /// <param name="results">The backtests.</param>
    /// <param name="lastTrades">How many closed trades of each to show, 0 or more.</param>
    /// <param name="output">Where to print; null for standard output.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastTrades"/> is below 0.</exception>
    public static void Print(IReadOnlyList<BacktestResult> results, int lastTrades = 5, TextWriter? output = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentOutOfRangeException.ThrowIfNegative(lastTrades);
        HostConsole console = HostConsole.For(output ?? Console.Out);
        foreach (string bars in results.Select(result => RunTables.Bars(result.Bars)).Distinct())
        {
            console.WriteLine(bars);
        }

        WriteComparison(console, results);
        foreach (BacktestResult result in results)
        {
            console.WriteLine();
            console.WriteLine(result.Script.Title);
            RunTables.WriteTrades(console, result, lastTrades);
        }
    }

    private static void WriteComparison(HostConsole console, IReadOnlyList<BacktestResult> results)
    {
        TextTable table = new TextTable().Column("Strategy").Column("Net profit", isRight: true).Column("Return", isRight: true, importance: 6)
            .Column("Buy & hold", isRight: true, importance: 2).Column("Drawdown", isRight: true, importance: 5).Column("Sharpe", isRight: true, importance: 4)
            .Column("Factor", isRight: true, importance: 3).Column("Trades", isRight: true, importance: 7).Column("Won", isRight: true, importance: 1);
        foreach (BacktestResult result in results)
        {
            Metrics metrics = result.Metrics;
            table.Row(
                result.Script.Title, Cell.Signed(Show.Money(metrics.NetProfit), metrics.NetProfit), Show.Percent(metrics.NetProfitPercent),
                Show.Percent(metrics.BuyAndHoldPercent), Show.Percent(metrics.MaxDrawdownPercent), Show.Ratio(metrics.Sharpe),
                Show.Ratio(metrics.ProfitFactor), Show.Count(metrics.TotalTrades), Show.Percent(metrics.WinRate));
        }

        table.Write(console);
    }
}
