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
}
