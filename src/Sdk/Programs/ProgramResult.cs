namespace Barline;

/// <summary>What a program or run gives back.</summary>
public record ProgramResult
{
    /// <summary>Results by name; for a script, the last value of each output.</summary>
    public required IReadOnlyDictionary<string, object?> Data { get; init; }

    /// <summary>What was run, in order.</summary>
    public required IReadOnlyList<HistoryEntry> History { get; init; }

    /// <summary>What it cost.</summary>
    public required ProgramCost Cost { get; init; }

    /// <summary>The variables at the end.</summary>
    public required ExecutionContext Context { get; init; }
}
