namespace Barline;

/// <summary>What goes wrong with a script, its inputs, its data or its run; the base of the more exact ones.</summary>
public abstract class ScriptEngineException : Exception
{
    private protected ScriptEngineException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
