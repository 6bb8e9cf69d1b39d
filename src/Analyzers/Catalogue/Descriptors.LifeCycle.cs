using Microsoft.CodeAnalysis;

namespace Barline.Analyzers;

/// <content>Findings about the life of a script.</content>
internal static partial class Descriptors
{
    private const string LifeCycle = "LifeCycle";

    public static readonly DiagnosticDescriptor LifecycleMethodCalled = Error(
        DiagnosticIds.LifecycleMethodCalled,
        "Setup or Process is called by user code",
        "'{0}' is called by the engine only; move what is needed here into a method of its own",
        LifeCycle,
        "Setup runs once, when inputs and imports may be declared; Process runs once for each bar, after the broker. A further call would break both promises.");

    public static readonly DiagnosticDescriptor ScriptGivenToTwoRuns = Warning(
        DiagnosticIds.ScriptGivenToTwoRuns,
        "One script object is given to two runs",
        "'{0}' has been given to a run already, and a script object serves one run; make a new one for each",
        LifeCycle,
        "A script keeps its state, so a second run with the same object would go on where the first one ended; it throws instead.");
}
