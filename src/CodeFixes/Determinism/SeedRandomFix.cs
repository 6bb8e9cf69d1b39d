using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>Gives a random number generator a seed, so that each run draws the same numbers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeedRandomFix)), Shared]
public sealed class SeedRandomFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.UnseededRandom];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Nearest<BaseObjectCreationExpressionSyntax>() is { } creation
            && creation.ArgumentList is null or { Arguments.Count: 0 }
            && finding.Model.GetTypeInfo(creation, finding.Token).Type is { Name: "Random", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
        {
            yield return new Choice("seed", "Seed with 1", session => session.Change(creation, Seed));
        }
    }

    private static BaseObjectCreationExpressionSyntax Seed(BaseObjectCreationExpressionSyntax creation)
    {
        ArgumentSyntax seed = Argument(LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(1)));
        return creation.WithArgumentList((creation.ArgumentList ?? ArgumentList()).AddArguments(seed));
    }
}
