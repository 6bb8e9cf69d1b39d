using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Questions about the types that have one value for each bar.</summary>
internal static class SeriesTypes
{
    private const string Source = "Source";

    /// <summary>A <c>Series</c>, a <c>SeriesExpression</c> or a <c>Var</c>.</summary>
    public static bool IsSeries(this ITypeSymbol? type) =>
        type.IsSdkType(KnownNames.Series) || type.IsSdkType(KnownNames.SeriesExpression) || type.IsSdkType(KnownNames.Var);

    /// <summary>A series, or a source, which converts to one.</summary>
    public static bool IsSeriesOrSource(this ITypeSymbol? type) => type.IsSeries() || type.IsSdkType(Source);

    public static bool IsSource(this ITypeSymbol? type) => type.IsSdkType(Source);

    /// <summary>The type of one bar's value of a series; null for other types.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) =>
        type.IsSeries() && type is INamedTypeSymbol { TypeArguments: [{ } element] } ? element : null;

    /// <summary>Whether the index is that of a series, which counts bars back.</summary>
    public static bool CountsBarsBack(this IPropertySymbol property) => property.IsIndexer && property.ContainingType.IsSeriesOrSource();

    /// <summary>Whether the operation reads the <c>Value</c> of a series, or converts a series to it.</summary>
    public static bool IsSeriesValue(this IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: { } conversion } =>
            conversion.ContainingType.IsSeriesOrSource() && !conversion.ReturnType.IsSeries(),
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType: { } type } } => type.IsSeries(),
        _ => false,
    };

    /// <summary>The operation without the conversions around it.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>The operation with the conversions to what its place asks for; an expression's own operation leaves them out.</summary>
    public static IOperation WithImplicitConversions(this IOperation operation)
    {
        while (operation.Parent is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion;
        }

        return operation;
    }

    /// <summary>Whether a function of technical analysis is called that defines series: one of the SDK's, or one that a class derived from it has like them.</summary>
    public static bool DefinesSeries(this IMethodSymbol method) => (method.ReturnType.IsSeries() || MayHoldSeries(method.ReturnType)) && method.IsOfTa();

    /// <summary>Lines such as those of <c>Bb</c>, or a crossing; not a plain number, a side or a colour.</summary>
    private static bool MayHoldSeries(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, ContainingNamespace: { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } }
        && !type.IsSdkType(KnownNames.Bar) && !type.IsSdkType("Color");

    /// <summary>Whether the method is a function of technical analysis, or of a class derived from it.</summary>
    private static bool IsOfTa(this IMethodSymbol method)
    {
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.IsSdkType("TaNamespace"))
            {
                return true;
            }
        }

        return false;
    }
}
