namespace Barline;

/// <summary>What a backtest gives back.</summary>
public sealed record BacktestResult : ScriptResult
{
    private readonly double[] equity;
    private readonly ClosedTradeList trades;

    internal BacktestResult(
        IScript script, BarSeries bars, Instrument instrument, BrokerSettings settings, Broker broker, double[] equity, IReadOnlyList<OutputColumn> outputs)
        : base(script, bars, instrument, outputs)
    {
        this.equity = equity;
        Settings = settings;
        trades = broker.ClosedRows;
        OpenTrades = [.. broker.OpenTrades];
        Orders = broker.Orders;
        RunRecord run = new()
        {
            Trades = trades,
            OpenTrades = OpenTrades,
            MaxHeldLong = broker.View.Records.MaxHeldLong,
            MaxHeldShort = broker.View.Records.MaxHeldShort,
            Inside = EquityExtremes.Of(broker.EquityRange),
        };
        Metrics = new Metrics(new EquityCurve(bars.TimeColumn, equity, settings.InitialCapital), run, bars);
    }

    /// <summary>Account and costs as they were in force.</summary>
    public BrokerSettings Settings { get; }

    /// <summary>The closed trades, in the order in which they closed.</summary>
    /// <remarks>A trade's object is made when it is first read, so a run whose trades nobody reads makes none.</remarks>
    public IReadOnlyList<Trade> Trades => trades;

    /// <summary>The trades that are open after the last bar, oldest first.</summary>
    public IReadOnlyList<OpenTrade> OpenTrades { get; }

    /// <summary>Each order from its placement to its fill, cancellation or rejection, in the order of placement.</summary>
    public IReadOnlyList<OrderRecord> Orders { get; }

    /// <summary>The account's equity at each bar's close, in account currency.</summary>
    public ReadOnlySpan<double> Equity => equity;

    /// <summary>How the strategy did. A number is computed when it is first asked for.</summary>
    public Metrics Metrics { get; }

    /// <summary>The bars whose paths the prices went; null where each bar went its own.</summary>
    internal BarSeries? Magnifier { get; init; }

    private protected override void AddTo(FingerprintBuilder builder)
    {
        builder.Add(Settings);
        builder.Add(Magnifier?.ContentHash ?? "");
        builder.Add(trades.Count);
        for (int i = 0; i < trades.Count; i++)
        {
            ref readonly TradeData trade = ref trades.Row(i);
            builder.Add((long)trade.Side);
            builder.Add(trades.Text(trade.EntrySignal));
            builder.Add(trade.EntryBar);
            builder.Add(trade.EntryPrice);
            builder.Add(trades.Text(trade.ExitSignal));
            builder.Add(trade.ExitBar);
            builder.Add(trade.ExitPrice);
            builder.Add(trade.Quantity);
            builder.Add(trade.Profit);
        }

        builder.Add(Equity);
    }
}
