namespace Barline;

/// <summary>What a backtest gives back.</summary>
public sealed record BacktestResult : ScriptResult
{
    private readonly double[] equity;

    internal BacktestResult(
        IScript script, BarSeries bars, BrokerSettings settings, Broker broker, double[] equity, IReadOnlyList<OutputColumn> outputs)
        : base(script, bars, outputs)
    {
        this.equity = equity;
        Settings = settings;
    }

    /// <summary>Account and costs as they were in force.</summary>
    public BrokerSettings Settings { get; }

    /// <summary>The account's equity at each bar's close, in account currency.</summary>
    public ReadOnlySpan<double> Equity => equity;
}
