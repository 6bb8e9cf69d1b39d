using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Operators that a generic series has for the compiler, but not for its values: a sum of truths, the "and" of two numbers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeriesOperatorAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.OperatorOnWrongSeries];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationAction(
            Analyze, OperationKind.Binary, OperationKind.Unary, OperationKind.CompoundAssignment, OperationKind.Increment, OperationKind.Decrement);

    private static void Analyze(OperationAnalysisContext context)
    {
        IMethodSymbol? @operator = context.Operation switch
        {
            IBinaryOperation binary => binary.OperatorMethod,
            IUnaryOperation unary => unary.OperatorMethod,
            ICompoundAssignmentOperation assignment => assignment.OperatorMethod,
            IIncrementOrDecrementOperation increment => increment.OperatorMethod,
            _ => null,
        };
        if (@operator?.ContainingType is not { TypeArguments: [{ TypeKind: not TypeKind.TypeParameter } element] } type
            || !(type.IsSdkType(KnownNames.Series) || type.IsSdkType(KnownNames.SeriesExpression) || type.IsSdkType(KnownNames.Var))
            || Missing(@operator.Name, element) is not { } needed)
        {
            return;
        }

        string name = element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        (string text, Location location) = Token(context.Operation.Syntax);
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.OperatorOnWrongSeries, location, text, name, needed));
    }

    /// <summary>The values that the operator is for, where <paramref name="element"/> is none of them.</summary>
    private static string? Missing(string name, ITypeSymbol element)
    {
        bool isNumber = element.SpecialType is SpecialType.System_Double or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Single;
        return name switch
        {
            WellKnownMemberNames.AdditionOperatorName or WellKnownMemberNames.SubtractionOperatorName or WellKnownMemberNames.MultiplyOperatorName
                or WellKnownMemberNames.DivisionOperatorName or WellKnownMemberNames.ModulusOperatorName or WellKnownMemberNames.UnaryNegationOperatorName
                => isNumber ? null : "numbers",
            WellKnownMemberNames.LessThanOperatorName or WellKnownMemberNames.LessThanOrEqualOperatorName
                or WellKnownMemberNames.GreaterThanOperatorName or WellKnownMemberNames.GreaterThanOrEqualOperatorName
                => isNumber || element.SpecialType == SpecialType.System_DateTime ? null : "numbers and times",
            WellKnownMemberNames.BitwiseAndOperatorName or WellKnownMemberNames.BitwiseOrOperatorName
                or WellKnownMemberNames.ExclusiveOrOperatorName or WellKnownMemberNames.LogicalNotOperatorName
                => element.SpecialType == SpecialType.System_Boolean ? null : "bool",
            _ => null,
        };
    }

    private static (string Text, Location Location) Token(SyntaxNode syntax)
    {
        SyntaxToken token = syntax switch
        {
            BinaryExpressionSyntax binary => binary.OperatorToken,
            PrefixUnaryExpressionSyntax prefix => prefix.OperatorToken,
            PostfixUnaryExpressionSyntax postfix => postfix.OperatorToken,
            AssignmentExpressionSyntax assignment => assignment.OperatorToken,
            _ => syntax.GetFirstToken(),
        };
        return (token.Text, token.GetLocation());
    }
}
