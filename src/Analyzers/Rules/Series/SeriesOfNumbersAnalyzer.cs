using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>A series of something else where one of numbers is asked for: the conversion is one of a generic type, and the compiler lets all through.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeriesOfNumbersAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SeriesOfWrongType];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationAction(Analyze, OperationKind.Conversion);

    private static void Analyze(OperationAnalysisContext context)
    {
        IConversionOperation conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is not { ReturnType: INamedTypeSymbol result, ContainingType: { } type }
            || !type.IsSdkType(KnownNames.Series)
            || !result.IsSdkType(KnownNames.Series)
            || SeriesTypes.ElementOf(type) is not { TypeKind: not (TypeKind.TypeParameter or TypeKind.Error) } element
            || element.SpecialType is SpecialType.System_Double or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Single)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.SeriesOfWrongType,
            conversion.Operand.Syntax.GetLocation(),
            conversion.Operand.Syntax.ToString(),
            element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
    }
}
