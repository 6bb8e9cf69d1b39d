namespace Barline;

/// <summary>Input values that a script does not accept: all of them at once.</summary>
public sealed class InputException : ScriptEngineException
{
    internal InputException(string script, IReadOnlyList<string> problems)
        : base($"{script}: {string.Join(" ", problems)}") => Problems = problems;

    /// <summary>A sentence for each wrong value: the input's name, what was given and what is allowed.</summary>
    public IReadOnlyList<string> Problems { get; }
}
