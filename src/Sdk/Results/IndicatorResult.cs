namespace Barline;

/// <summary>What a run of an indicator gives back.</summary>
public sealed record IndicatorResult : ScriptResult
{
    internal IndicatorResult(IScript script, BarSeries bars, Instrument instrument, IReadOnlyList<OutputColumn> outputs)
        : base(script, bars, instrument, outputs)
    {
    }
}
