using Microsoft.CodeAnalysis;

namespace Barline.Analyzers;

/// <content>Findings about series.</content>
internal static partial class Descriptors
{
    private const string Series = "Series";

    public static readonly DiagnosticDescriptor OperatorOnWrongSeries = Error(
        DiagnosticIds.OperatorOnWrongSeries,
        "Operator has no meaning for the series",
        "'{0}' has no meaning for a series of {1}; it is for series of {2}",
        Series,
        "The operators of series are those of a generic type, so the compiler lets all of them through; one that its values do not have throws when the script runs.");

    public static readonly DiagnosticDescriptor NegativeIndex = Error(
        DiagnosticIds.NegativeIndex,
        "Index counts into the future",
        "The index counts {0} bars into the future, which no series can be read for; it counts back: 0 is now, 1 is one bar ago",
        Series,
        "The index of a series counts back from the current bar. What a strategy does on a bar cannot depend on bars that come after it, so a negative index throws.");

    public static readonly DiagnosticDescriptor IndexIntoFuture = Warning(
        DiagnosticIds.IndexIntoFuture,
        "Index comes to count into the future",
        "The index '{0}' comes below zero, where it counts into the future and stops the run; it counts back: 0 is now, 1 is one bar ago",
        Series,
        "The index of a series counts back from the current bar. One that is negative on the way, as that of a loop that counts the other way, throws when it is.");

    public static readonly DiagnosticDescriptor DefinitionChangesEachBar = Warning(
        DiagnosticIds.DefinitionChangesEachBar,
        "Argument of a definition changes from bar to bar",
        "'{0}' changes from bar to bar, so that {1} defines a new series on each; use a constant or an input, or, as a source, a 'Var<{2}>'",
        Series,
        "A call such as Ta.Sma defines a series for the whole run, with its arguments. With an argument that differs on each bar it defines one on each, which costs a column of all bars; the engine stops such a run.");

    public static readonly DiagnosticDescriptor SeriesValueFrozen = Warning(
        DiagnosticIds.SeriesValueFrozen,
        "Value of a series is taken where it freezes",
        "{1} takes the value of '{0}' before the first bar, where it is na, and keeps it for all bars; {2}",
        Series,
        "Setup runs, and outputs that are series are defined, before the first bar. What they take from a series there is na and never changes; a series stays one only as a series.");

    public static readonly DiagnosticDescriptor ComparisonWithNa = Error(
        DiagnosticIds.ComparisonWithNa,
        "Comparison with na",
        "'{0}' is always {1}, since na equals nothing and is neither above nor below anything; ask with '{2}'",
        Series,
        "Na is double.NaN, which does not even equal itself. Na.Is tells whether a value is na.");

    public static readonly DiagnosticDescriptor SeriesComparedWithItself = Warning(
        DiagnosticIds.SeriesComparedWithItself,
        "Series is compared with itself",
        "'{0}' compares a series with itself, which gives the same on all bars; compare with another series, or with an earlier bar as in 'Close > Close[1]'",
        Series,
        "Both sides are the same definition, and so have the same value on each bar. Na.Is tells whether a value is na.");

    public static readonly DiagnosticDescriptor SeriesInStatic = Warning(
        DiagnosticIds.SeriesInStatic,
        "What belongs to a run is kept in a static",
        "The static '{0}' keeps a '{1}', which belongs to one run, for all runs; make it a field of the script",
        Series,
        "Series, variables, bars and namespaces belong to the run of one script. A static outlives it and is shared with runs that go side by side, as in a sweep.");

    public static readonly DiagnosticDescriptor LengthBelowOne = Error(
        DiagnosticIds.LengthBelowOne,
        "Argument is below its least value",
        "'{0}' of '{1}' is given {2}, but it is {3} or more",
        Series,
        "The function refuses such a value when it runs, since there is no window of no bars. A parameter says by [AtLeast] what its least value is.");

    public static readonly DiagnosticDescriptor SeriesReadBeforeRun = Error(
        DiagnosticIds.SeriesReadBeforeRun,
        "Run is used before it has begun",
        "'{0}' belongs to a run, and {1} runs before there is one; move it to 'Setup'",
        Series,
        "Bars, functions, variables and orders are attached to a script when its run begins. A constructor, an initialiser and an 'init' accessor run before, when the script is made.");

    public static readonly DiagnosticDescriptor SeriesOfWrongType = Error(
        DiagnosticIds.SeriesOfWrongType,
        "Series is not one of numbers",
        "'{0}' is a series of {1}, where one of numbers is needed",
        Series,
        "A series of whole numbers converts to one of double, so that both can be mixed. The conversion belongs to the generic type, so the compiler lets other series through, which throws when it runs.");

    public static readonly DiagnosticDescriptor SeriesKeptInProcess = Warning(
        DiagnosticIds.SeriesKeptInProcess,
        "Series is kept where its value is meant",
        "'{0}' keeps the series itself, which goes on changing, and not its value on this bar; make it a '{1}' or a 'Var<{1}>'",
        Series,
        "A field of type Series is the series, live, and not a copy of its value on the bar on which it was assigned.");
}
