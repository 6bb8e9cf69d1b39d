namespace Barline.Hosting;

/// <summary>What a <see cref="StrategyHost"/> works with, where it is not the program's own.</summary>
public sealed record StrategyHostOptions
{
    /// <summary>The scripts that commands find; null for those of the program's assembly.</summary>
    public IScriptCatalog? Scripts { get; init; }

    /// <summary>Runs the scripts. One of your own is needed where scripts use namespaces that must be registered.</summary>
    public BacktestEngine Engine { get; init; } = new();

    /// <summary>Where results go; null for standard output.</summary>
    public TextWriter? Output { get; init; }

    /// <summary>Where errors go; null for standard error.</summary>
    public TextWriter? Error { get; init; }
}
