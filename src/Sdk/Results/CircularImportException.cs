namespace Barline;

/// <summary>Indicators that import each other in a circle. Where the compiler can see it, it is the error BAR2001 before the program runs.</summary>
public sealed class CircularImportException : ScriptEngineException
{
    internal CircularImportException(IReadOnlyList<string> path)
        : base($"Imports go in a circle: {string.Join(" → ", path)}. An indicator cannot need its own result.") => Path = path;

    /// <summary>The scripts on the circle in order, the first one again at the end.</summary>
    public IReadOnlyList<string> Path { get; }
}
