namespace Barline;

/// <summary>The closed trades, kept as rows.</summary>
internal sealed class ClosedTradeList : LazyList<Trade>
{
    private readonly ChunkedList<TradeData> rows = new();
    private readonly TextTable texts;

    public ClosedTradeList(TextTable texts) => this.texts = texts;

    public override int Count => rows.Count;

    protected override string Noun => "Closed trade";

    /// <summary>Adds a trade; the caller sets every field.</summary>
    public ref TradeData Add() => ref rows.Add();

    public ref readonly TradeData Row(int index) => ref rows[index];

    public string Text(int number) => texts[number];

    protected override Trade Make(int index)
    {
        ref readonly TradeData row = ref rows[index];
        return new Trade
        {
            Number = index + 1,
            Side = row.Side,
            EntryId = texts[row.EntryId],
            EntrySignal = texts[row.EntrySignal],
            EntryTime = row.EntryTime,
            EntryBar = row.EntryBar,
            EntryPrice = row.EntryPrice,
            ExitId = texts[row.ExitId],
            ExitSignal = texts[row.ExitSignal],
            ExitTime = row.ExitTime,
            ExitBar = row.ExitBar,
            ExitPrice = row.ExitPrice,
            Quantity = row.Quantity,
            Profit = row.Profit,
            ProfitPercent = row.ProfitPercent,
            Commission = row.Commission,
            RunUp = row.RunUp,
            Drawdown = row.Drawdown,
            CumulativeProfit = row.CumulativeProfit,
        };
    }
}
