using Microsoft.CodeAnalysis;

namespace Barline.Analyzers;

/// <content>Findings about imports.</content>
internal static partial class Descriptors
{
    private const string Imports = "Imports";

    public static readonly DiagnosticDescriptor ImportInProcess = Error(
        DiagnosticIds.ImportInProcess,
        "Indicator is imported outside of Setup",
        "'{0}' is reached from {1} ({2}), but imports are bound once, before the first bar; call it in 'Setup' and keep the indicator in a field",
        Imports,
        "Imports are frozen after Setup, so one in Process throws at the first bar. One in an output is not in the import graph, and throws where another script reads the output.");

    public static readonly DiagnosticDescriptor ImportOfStrategy = Error(
        DiagnosticIds.ImportOfStrategy,
        "Strategy is imported",
        "'{0}' is a strategy, and only indicators can be imported; move the series that are needed into an indicator that both import",
        Imports,
        "A strategy trades the account of its run. What two scripts have in common is an indicator.");

    public static readonly DiagnosticDescriptor ImportResultUnused = Warning(
        DiagnosticIds.ImportResultUnused,
        "Imported indicator is not kept",
        "The indicator '{0}' is imported, but nothing reads what 'Import' returns; keep it in a field and read its outputs, or remove the call",
        Imports,
        "Import returns the instance whose outputs the script reads, which may be another one than was given.");

    public static readonly DiagnosticDescriptor OutputReadBeforeImport = Warning(
        DiagnosticIds.OutputReadBeforeImport,
        "Output is read before its indicator is imported",
        "'{0}' is read before '{1}' is imported, when it has no run to read from; move the call of 'Import' up",
        Imports,
        "An indicator is part of a run from the moment at which Import returns it; before, its outputs throw.");

    public static readonly DiagnosticDescriptor InstanceImportedTwice = Warning(
        DiagnosticIds.InstanceImportedTwice,
        "One instance is imported twice",
        "'{0}' is imported already, and a further import gives the same instance; import it once, or make a new one with other inputs",
        Imports,
        "The same indicator with the same inputs is one instance a run, however often it is imported.");
}
