namespace Barline;

/// <summary>The closed trades, kept as rows.</summary>
internal sealed class ClosedTradeList : LazyList<Trade>
{
    private readonly ChunkedList<TradeData> rows = new();
    private readonly InternedTexts texts;

    public ClosedTradeList(InternedTexts texts) => this.texts = texts;

    public override int Count => rows.Count;

    protected override string Noun => "Closed trade";

    /// <summary>Adds a trade that ends now. The caller sets the price of the exit, the quantity, and all money.</summary>
    public ref TradeData Add(Lot lot, in Label exit, BarClock clock)
    {
        ref TradeData row = ref rows.Add();
        row.Side = lot.Side;
        row.EntryId = lot.Entry.IdText;
        row.EntrySignal = lot.Entry.SignalText;
        row.EntryTime = lot.EntryTime;
        row.EntryBar = lot.EntryBar;
        row.EntryPrice = lot.EntryPrice;
        row.ExitId = exit.IdText;
        row.ExitSignal = exit.SignalText;
        row.ExitTime = clock.Time;
        row.ExitBar = clock.Index;
        return ref row;
    }

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
            RunUpPercent = row.RunUpPercent,
            Drawdown = row.Drawdown,
            DrawdownPercent = row.DrawdownPercent,
            CumulativeProfit = row.CumulativeProfit,
        };
    }
}
