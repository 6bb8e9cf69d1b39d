namespace Barline;

/// <summary>What a script is.</summary>
public enum ScriptKind
{
    /// <summary>It places orders.</summary>
    Strategy,

    /// <summary>Its outputs are series.</summary>
    Indicator,
}
