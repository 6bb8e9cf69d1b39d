namespace Barline.Hosting.Output;

/// <summary>What a backtest comes to, as tables: the equity beside buying and holding, and the trades of each side.</summary>
internal static class MetricTables
{
    public static void Write(HostConsole console, BacktestResult result)
    {
        WriteEquity(console, result.Metrics);
        WriteTrades(console, result.Metrics);
    }

    private static void WriteEquity(HostConsole console, Metrics metrics)
    {
        TextTable table = new TextTable().Column("Equity").Column("Strategy", isRight: true).Column("Buy and hold", isRight: true, importance: 1);
        Row("Return", each => Cell.Signed(Show.Percent(each.ReturnPercent), each.ReturnPercent));
        Row("Growth a year", each => Show.Percent(each.Cagr));
        Row("Volatility a year", each => Show.Percent(each.Volatility));
        Row("Max drawdown", each => Show.Percent(each.MaxDrawdownPercent));
        Row("Longest drawdown", each => Show.Days(each.LongestDrawdownDays));
        Row("Sharpe ratio a year", each => Show.Ratio(each.AnnualizedSharpe));
        Row("Sortino ratio a year", each => Show.Ratio(each.AnnualizedSortino));
        Row("Calmar ratio", each => Show.Ratio(each.Calmar));
        Row("Sharpe ratio of months", each => Show.Ratio(each.Sharpe));
        Row("Sortino ratio of months", each => Show.Ratio(each.Sortino));
        Row("Omega ratio", each => Show.Ratio(each.Omega));
        Row("Ulcer index", each => Show.Percent(each.UlcerIndex));
        Row("Value at risk a day", each => Show.Percent(each.ValueAtRisk));
        Row("Expected shortfall a day", each => Show.Percent(each.ExpectedShortfall));
        table.Row("Bars with a position", Show.Percent(metrics.Exposure), "");
        table.Write(console);

        void Row(string name, Func<EquityMetrics, Cell> value) => table.Row(name, value(metrics), value(metrics.Benchmark));
    }

    private static void WriteTrades(HostConsole console, Metrics metrics)
    {
        // Where only one side was traded, its numbers are those of all.
        bool hasSides = HasTrades(metrics.Long) && HasTrades(metrics.Short);
        TextTable table = new TextTable().Column("Trades").Column("All", isRight: true)
            .Column("Long", isRight: true, importance: 2).Column("Short", isRight: true, importance: 1);
        Row("Net profit", each => Signed(each.NetProfit));
        Row("Gross profit", each => Show.Money(each.GrossProfit));
        Row("Gross loss", each => Show.Money(each.GrossLoss));
        Row("Open profit", each => Signed(each.OpenProfit));
        Row("Commission", each => Show.Money(each.Commission));
        table.Row("Drawdown as in Pine", Show.Money(metrics.MaxIntrabarDrawdown), "", "");
        table.Row("Run-up as in Pine", Show.Money(metrics.MaxIntrabarRunUp), "", "");
        Row("Profit factor", each => Show.Ratio(each.ProfitFactor));
        Row("Closed trades", each => Show.Count(each.TotalTrades));
        Row("Open trades", each => Show.Count(each.OpenTrades));
        Row("Winning trades", each => Show.Count(each.WinningTrades));
        Row("Losing trades", each => Show.Count(each.LosingTrades));
        Row("Win rate", each => Show.Percent(each.WinRate));
        Row("Average trade", each => Signed(each.AverageTrade));
        Row("Average win", each => Show.Money(each.AverageWin));
        Row("Average loss", each => Show.Money(each.AverageLoss));
        Row("Average win / loss", each => Show.Ratio(each.PayoffRatio));
        Row("Largest win", each => Show.Money(each.LargestWin));
        Row("Largest loss", each => Show.Money(each.LargestLoss));
        Row("Average bars", each => Show.Ratio(each.AverageBars));
        Row("Most contracts", each => Show.Quantity(each.MaxContractsHeld));
        Row("Margin calls", each => Show.Count(each.MarginCalls));
        Row("System quality", each => Show.Ratio(each.Sqn));
        Row("Kelly", each => Show.Percent(each.Kelly));
        table.Write(console);

        void Row(string name, Func<TradeStatistics, Cell> value) =>
            table.Row(name, value(metrics.All), hasSides ? value(metrics.Long) : "", hasSides ? value(metrics.Short) : "");
    }

    private static bool HasTrades(TradeStatistics trades) => trades.TotalTrades + trades.OpenTrades > 0;

    private static Cell Signed(double money) => Cell.Signed(Show.Money(money), money);
}
