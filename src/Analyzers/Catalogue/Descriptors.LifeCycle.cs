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
}
