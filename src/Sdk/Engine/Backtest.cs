namespace Barline;

/// <summary>Runs a strategy over bars.</summary>
public static class Backtest
{
    /// <summary>Runs <paramref name="strategy"/> over <paramref name="bars"/> with the default namespaces; a strategy object serves one run.</summary>
    /// <inheritdoc cref="BacktestEngine.Run(IStrategy, BarSeries, BacktestOptions?)"/>
    public static BacktestResult Run(IStrategy strategy, BarSeries bars, BacktestOptions? options = null) =>
        new BacktestEngine().Run(strategy, bars, options);
}
