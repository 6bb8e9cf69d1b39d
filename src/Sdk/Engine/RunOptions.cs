namespace Barline;

/// <summary>How a run goes, beside the script and the bars.</summary>
public record RunOptions
{
    /// <summary>What is traded; the default one has ticks of 0.01 and trades round the clock.</summary>
    public Instrument Instrument { get; init; } = new();

    /// <summary>Columns that runs over the same bars share; null gives the run its own.</summary>
    public ColumnStore? Columns { get; init; }

    /// <summary>The credits that the run may use, one for each bar that a script processes; null for no limit.</summary>
    public long? CostLimit { get; init; }

    /// <summary>The time that the run may take; null for no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Stops the run; looked at every 1,024 bars.</summary>
    public CancellationToken CancellationToken { get; init; }
}
