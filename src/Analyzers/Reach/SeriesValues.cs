using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>Series that become their value now: converted to it, or asked for their <c>Value</c>.</summary>
internal sealed class SeriesValues : IUseClassifier
{
    /// <inheritdoc/>
    public Use? Classify(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: { ContainingType: { } type } conversion } when IsSeries(type) && !IsSeries(conversion.ReturnType) =>
            new Use(UseKind.SeriesValue, operation.Syntax.ToString(), operation.Syntax.GetLocation(), operation),
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType: { } type } } when IsSeries(type) =>
            new Use(UseKind.SeriesValue, operation.Syntax.ToString(), operation.Syntax.GetLocation(), operation),
        _ => null,
    };

    private static bool IsSeries(ITypeSymbol type) =>
        type.IsSdkType(KnownNames.Series) || type.IsSdkType(KnownNames.SeriesExpression) || type.IsSdkType(KnownNames.Var) || type.IsSdkType("Source");
}
