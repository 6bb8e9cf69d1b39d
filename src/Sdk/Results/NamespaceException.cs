namespace Barline;

/// <summary>A namespace that a script uses and the run cannot give it.</summary>
public sealed class NamespaceException : ScriptEngineException
{
    internal NamespaceException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
