using Microsoft.CodeAnalysis;

namespace Barline.Analyzers;

/// <content>Findings about inputs.</content>
internal static partial class Descriptors
{
    private const string Inputs = "Inputs";

    public static readonly DiagnosticDescriptor InputReadInProcess = Error(
        DiagnosticIds.InputReadInProcess,
        "Input is declared outside of Setup",
        "'{0}' is reached from {1} ({2}), but inputs are declared once, before the first bar; call it in 'Setup' and keep the value in a field",
        Inputs,
        "Inputs are what the person who runs a script sets before the run. They are frozen after Setup, so an input that Process or an output declares throws at the first bar, and one that a constructor declares throws at once.");

    public static readonly DiagnosticDescriptor InputTypeNotSupported = Error(
        DiagnosticIds.InputTypeNotSupported,
        "Type cannot be an input",
        "The input '{0}' has the type '{1}'; an input is an int, long, double, bool, string, DateTime, enum, Source, Timeframe, Session or Color",
        Inputs,
        "Inputs are set from texts too: on a command line, from JSON, in a grid. These types have such a form.");

    public static readonly DiagnosticDescriptor InputNotSettable = Error(
        DiagnosticIds.InputNotSettable,
        "Input cannot be set",
        "The input '{0}' {1}; write '{{ get; init; }}'",
        Inputs,
        "An input is set when the script is made, and read back for the result.");
}
