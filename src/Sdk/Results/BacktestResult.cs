namespace Barline;

/// <summary>What a backtest gives back.</summary>
public sealed record BacktestResult : ScriptResult
{
    private readonly double[] equity;
    private readonly Lazy<Metrics> metrics;

    internal BacktestResult(
        IScript script, BarSeries bars, BrokerSettings settings, Broker broker, double[] equity, IReadOnlyList<OutputColumn> outputs)
        : base(script, bars, outputs)
    {
        this.equity = equity;
        Settings = settings;
        Trades = broker.ClosedTrades;
        OpenTrades = [.. broker.OpenTrades];
        Orders = broker.Orders;
        metrics = new Lazy<Metrics>(() => Metrics.Compute(Trades, Bars.Times[..equity.Length], equity, settings.InitialCapital, Bars));
    }

    /// <summary>Account and costs as they were in force.</summary>
    public BrokerSettings Settings { get; }

    /// <summary>The closed trades, in the order in which they closed.</summary>
    public IReadOnlyList<Trade> Trades { get; }

    /// <summary>The trades that are open after the last bar, oldest first.</summary>
    public IReadOnlyList<OpenTrade> OpenTrades { get; }

    /// <summary>Each order from its placement to its fill, cancellation or rejection, in the order of placement.</summary>
    public IReadOnlyList<OrderRecord> Orders { get; }

    /// <summary>The account's equity at each bar's close, in account currency.</summary>
    public ReadOnlySpan<double> Equity => equity;

    /// <summary>How the strategy did.</summary>
    public Metrics Metrics => metrics.Value;

    private protected override void AddTo(FingerprintBuilder builder)
    {
        builder.Add(Trades.Count);
        foreach (Trade trade in Trades)
        {
            builder.Add((long)trade.Side);
            builder.Add(trade.EntrySignal);
            builder.Add(trade.EntryBar);
            builder.Add(trade.EntryPrice);
            builder.Add(trade.ExitSignal);
            builder.Add(trade.ExitBar);
            builder.Add(trade.ExitPrice);
            builder.Add(trade.Quantity);
            builder.Add(trade.Profit);
        }

        builder.Add(Equity);
    }
}
