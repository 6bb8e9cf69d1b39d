namespace Barline;

/// <summary>Runs an indicator alone over bars.</summary>
public static class ScriptRunner
{
    /// <summary>Runs <paramref name="indicator"/> over <paramref name="bars"/> with the default namespaces; an indicator object serves one run.</summary>
    /// <inheritdoc cref="BacktestEngine.Run(IIndicator, BarSeries, RunOptions?)"/>
    public static IndicatorResult Run(IIndicator indicator, BarSeries bars, RunOptions? options = null) =>
        new BacktestEngine().Run(indicator, bars, options);
}
