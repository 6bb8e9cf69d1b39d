namespace Barline;

/// <summary>A base for namespaces whose functions use the bars or other functions; it gives them what scripts see.</summary>
/// <remarks>A namespace class need not derive from it. One that does serves one run at a time: register a factory where runs go side by side.</remarks>
public abstract class NamespaceBase
{
    private ScriptRun? run;

    /// <summary>Functions of technical analysis.</summary>
    protected TaNamespace Ta => Run.Ta;

    /// <summary>The series of the bars.</summary>
    protected BarPrices Prices => Run.Prices;

    /// <summary>What is traded.</summary>
    protected Instrument Instrument => Run.Instrument;

    /// <summary>The run that it serves.</summary>
    internal ScriptRun Run => run ?? throw new InvalidOperationException(
        $"{GetType().Name} is used outside of a run: its functions work in Setup, in Process and in what they call.");

    /// <summary>Ties it to a run, when the run starts.</summary>
    internal void Attach(ScriptRun owner)
    {
        if (run is { IsOver: false } && run != owner)
        {
            throw new NamespaceException(
                $"The registered {GetType().Name} still serves another run. Register a factory, RegisterNamespace(() => new {GetType().Name}()), where runs go side by side.");
        }

        run = owner;
        OnAttached();
    }

    /// <summary>Called when a run starts, before the first <c>Setup</c>: forget what belonged to the run before.</summary>
    protected virtual void OnAttached()
    {
    }
}
