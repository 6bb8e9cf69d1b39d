using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>Asks with <c>Na.Is</c> where a comparison with na cannot tell.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NaComparisonFix)), Shared]
public sealed class NaComparisonFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ComparisonWithNa];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Expression() is not BinaryExpressionSyntax comparison || finding.Property(ComparisonWithNaAnalyzer.Operand) is not { } text)
        {
            yield break;
        }

        ExpressionSyntax operand = comparison.Right.ToString() == text ? comparison.Right : comparison.Left;
        bool isNegated = finding.Property(ComparisonWithNaAnalyzer.IsNegated) == "true";

        // Na.Is takes one number and gives one truth: a condition over series, or a number that may be null, stays its author's.
        ITypeSymbol number = finding.Model.Compilation.GetSpecialType(SpecialType.System_Double);
        if (!finding.Model.ClassifyConversion(operand, number).IsImplicit
            || !IsTruth(comparison, finding))
        {
            yield break;
        }

        yield return new Choice("na", $"Ask with '{(isNegated ? "!" : "")}Na.Is({text})'", session => session.Change(comparison, current => Ask(current, current.Right.ToString() == text ? current.Right : current.Left, isNegated)));
    }

    /// <summary>Whether what the comparison is a part of is read as one truth, and not kept as a series of them.</summary>
    private static bool IsTruth(ExpressionSyntax condition, Finding finding)
    {
        while (condition.Parent is ParenthesizedExpressionSyntax
            or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression })
        {
            condition = (ExpressionSyntax)condition.Parent;
        }

        return finding.Model.GetTypeInfo(condition, finding.Token).ConvertedType?.SpecialType == SpecialType.System_Boolean;
    }

    private static ExpressionSyntax Ask(BinaryExpressionSyntax comparison, ExpressionSyntax operand, bool isNegated)
    {
        ExpressionSyntax call = InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Syntax.SdkType("Na"), IdentifierName("Is")),
            ArgumentList(SingletonSeparatedList(Argument(operand.WithoutTrivia()))));
        return (isNegated ? PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, call) : call).WithTriviaFrom(comparison);
    }
}
