using Microsoft.CodeAnalysis;

namespace Barline.Analyzers;

/// <content>Findings about the shape of a script.</content>
internal static partial class Descriptors
{
    private const string Structure = "Structure";

    public static readonly DiagnosticDescriptor ScriptNotPartial = Error(
        DiagnosticIds.ScriptNotPartial,
        "Script is not partial",
        "The script '{0}' is not partial, so its generated half cannot be added; write 'partial class {0}'",
        Structure,
        "The generator adds Ta, Input, Strategy, the bar series and more to a script in a second part of its class, which each declaration of the class must allow.");

    public static readonly DiagnosticDescriptor OuterTypeNotPartial = Error(
        DiagnosticIds.OuterTypeNotPartial,
        "Type around a script is not partial",
        "The script '{1}' stands in '{0}', which is not partial; make '{0}' partial or move the script out of it",
        Structure,
        "The generated half of a nested script stands in a second part of each type around it.");

    public static readonly DiagnosticDescriptor MissingProcess = Error(
        DiagnosticIds.MissingProcess,
        "Strategy has no Process method",
        "The strategy '{0}' has no 'void Process(Bar bar)' and no 'void Process()', so it never trades; add one of them",
        Structure,
        "The engine calls Process once for each bar; a strategy places its orders there.");

    public static readonly DiagnosticDescriptor SetupSignature = Error(
        DiagnosticIds.SetupSignature,
        "Setup has a wrong signature",
        "'Setup' of '{0}' {1}; write 'void Setup()'",
        Structure,
        "The engine calls Setup once before the first bar, with no arguments, and waits for its end.");

    public static readonly DiagnosticDescriptor ProcessSignature = Error(
        DiagnosticIds.ProcessSignature,
        "Process has a wrong signature",
        "'Process' of '{0}' {1}; write 'void Process(Bar bar)' or 'void Process()'",
        Structure,
        "The engine calls Process once for each bar, with the bar or with nothing, and waits for its end before the next bar.");

    public static readonly DiagnosticDescriptor ClassCannotBeScript = Error(
        DiagnosticIds.ClassCannotBeScript,
        "Class cannot be a script",
        "'{0}' is {1}, so it cannot be a script; {2}",
        Structure,
        "The engine makes an object of a script's class for each run, and the generator adds a part to the class.");

    public static readonly DiagnosticDescriptor StrategyAndIndicator = Error(
        DiagnosticIds.StrategyAndIndicator,
        "Script is both strategy and indicator",
        "'{0}' is marked [Strategy] and [Indicator]; keep one: a strategy has outputs too",
        Structure,
        "A strategy places orders; an indicator gives series to those who import it. A strategy may have outputs and plots like an indicator.");

    public static readonly DiagnosticDescriptor TwoProcessMethods = Error(
        DiagnosticIds.TwoProcessMethods,
        "Script has two Process methods",
        "'{0}' has both 'Process(Bar)' and 'Process()', of which only one would run; keep one",
        Structure,
        "The engine calls one method for each bar.");

    public static readonly DiagnosticDescriptor IndicatorWithoutOutput = Error(
        DiagnosticIds.IndicatorWithoutOutput,
        "Indicator has no output",
        "The indicator '{0}' has no [Output], so nobody can read it; mark a series with [Output]",
        Structure,
        "The outputs of an indicator are what scripts that import it read, and what its result shows.");

    public static readonly DiagnosticDescriptor NoAccessibleConstructor = Error(
        DiagnosticIds.NoAccessibleConstructor,
        "Script has no constructor to make it from",
        "Nobody can make the script '{0}': its constructors are private and take arguments; add one without parameters, or make one public",
        Structure,
        "A run needs an object of the script. The generated factory calls a constructor without parameters, which may be private; all other code needs one that it can see.");

    public static readonly DiagnosticDescriptor OutputTypeNotSupported = Error(
        DiagnosticIds.OutputTypeNotSupported,
        "Type cannot be an output",
        "The output '{0}' has the type '{1}'; an output is a Series<T>, a Var<T> or a plain value of one bar, and T a number, bool, DateTime or enum",
        Structure,
        "A result holds one value a bar for each output, as a number, and others read it as a series.");

    public static readonly DiagnosticDescriptor OutputNotReadable = Error(
        DiagnosticIds.OutputNotReadable,
        "Output cannot be read",
        "The output '{0}' {1}; write a property with a getter, or a field, that the script itself can read",
        Structure,
        "The generated part of a script reads its outputs, after Setup or after each bar.");
}
