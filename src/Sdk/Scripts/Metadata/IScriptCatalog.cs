namespace Barline;

/// <summary>The scripts of an assembly; the generator writes one for each assembly that has any.</summary>
public interface IScriptCatalog
{
    /// <summary>The scripts, by name.</summary>
    IReadOnlyList<ScriptMetadata> Scripts { get; }

    /// <summary>Which imports which.</summary>
    ImportGraph Imports { get; }
}
