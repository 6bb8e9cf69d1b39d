namespace Barline.Hosting.Output;

/// <summary>Closed trades as CSV.</summary>
internal static class TradesCsv
{
    private static readonly string[] header =
    [
        "number", "side", "entryId", "entrySignal", "entryTime", "entryBar", "entryPrice", "exitId", "exitSignal", "exitTime", "exitBar", "exitPrice",
        "quantity", "profit", "profitPercent", "commission", "runUp", "runUpPercent", "drawdown", "drawdownPercent", "cumulativeProfit",
    ];

    public static void Write(Stream stream, IReadOnlyList<Trade> trades)
    {
        using CsvText csv = new(stream);
        foreach (string name in header)
        {
            csv.Add(name);
        }

        csv.EndRow();
        foreach (Trade trade in trades)
        {
            csv.Add(trade.Number).Add(trade.Side.ToString())
                .Add(trade.EntryId).Add(trade.EntrySignal).Add(trade.EntryTime).Add(trade.EntryBar).Add(trade.EntryPrice)
                .Add(trade.ExitId).Add(trade.ExitSignal).Add(trade.ExitTime).Add(trade.ExitBar).Add(trade.ExitPrice)
                .Add(trade.Quantity).Add(trade.Profit).Add(trade.ProfitPercent).Add(trade.Commission)
                .Add(trade.RunUp).Add(trade.RunUpPercent).Add(trade.Drawdown).Add(trade.DrawdownPercent).Add(trade.CumulativeProfit).EndRow();
        }
    }
}
