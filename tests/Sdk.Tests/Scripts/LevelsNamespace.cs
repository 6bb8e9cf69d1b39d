namespace Barline.Tests.Scripts;

/// <summary>A namespace that derives from nothing and cannot be made without an argument.</summary>
[ScriptNamespace("Levels")]
internal sealed class LevelsNamespace(double level)
{
    public bool IsAbove(double price) => price > level;
}
