using System.Collections.Immutable;

namespace Barline;

/// <summary>The variables of a program or run: immutable, so that a step shares what it does not change with the step before.</summary>
public sealed record ExecutionContext
{
    /// <summary>A context without variables.</summary>
    public static ExecutionContext Empty { get; } = new();

    /// <summary>Variables by name.</summary>
    public ImmutableDictionary<string, object?> Data { get; init; } = ImmutableDictionary<string, object?>.Empty;

    /// <summary>What the environment gives, by name.</summary>
    public ImmutableDictionary<string, string> Env { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>On whose behalf it runs; empty where nobody's.</summary>
    public string User { get; init; } = "";

    /// <summary>When it changed last, and through what.</summary>
    public ExecutionMeta Meta { get; init; } = new(DateTimeOffset.UnixEpoch, "");
}
