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
        "An input is set when the script is made, stays what it is from then on, and is read back for the result.");

    public static readonly DiagnosticDescriptor DefaultOutsideBounds = Error(
        DiagnosticIds.DefaultOutsideBounds,
        "Default of an input is outside of its bounds",
        "The default of the input '{0}' is {1}, but {2} is allowed; change the default or the bounds",
        Inputs,
        "A run checks all inputs before the first bar, those that keep their default too, and refuses a value that is not allowed.");

    public static readonly DiagnosticDescriptor InputBoundsReversed = Error(
        DiagnosticIds.InputBoundsReversed,
        "Min of an input is above its Max",
        "The input '{0}' has a Min of {1} above its Max of {2}, so that no value is allowed; swap them",
        Inputs,
        "A value must be neither below Min nor above Max.");

    public static readonly DiagnosticDescriptor InputStepNotPositive = Error(
        DiagnosticIds.InputStepNotPositive,
        "Step of an input is not above 0",
        "The step of the input '{0}' is {1}; write one above 0",
        Inputs,
        "The step is the distance between the values that a form or a grid offers.");

    public static readonly DiagnosticDescriptor DefaultIsNoOption = Error(
        DiagnosticIds.DefaultIsNoOption,
        "Default of an input is none of its options",
        "The default of the input '{0}' is {1}, which is none of its options; choose one of {2}",
        Inputs,
        "A run checks all inputs before the first bar, those that keep their default too, and refuses a value that is not among the options.");

    public static readonly DiagnosticDescriptor DuplicateInputTitle = Error(
        DiagnosticIds.DuplicateInputTitle,
        "Two inputs have one title",
        "The input '{0}' has the title '{1}', which '{2}' has too; give each input a title of its own",
        Inputs,
        "An input is set by its name or its title, in any case of letters, so a title must say which one is meant.");

    public static readonly DiagnosticDescriptor InputAssigned = Error(
        DiagnosticIds.InputAssigned,
        "Input is assigned in the script",
        "The input '{0}' is assigned here, so what the person running the script sees or sets is not what counts; write the default behind the property, or use a field",
        Inputs,
        "The initialiser of an input is its default, which is shown before anything runs; whoever makes the script sets its value. The script itself only reads it.");
}
