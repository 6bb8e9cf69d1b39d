using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>Writes the id of the order that was most likely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestIdFix)), Shared]
public sealed class NearestIdFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.UnknownOrderId];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        // A constant may be used elsewhere too; only a text that stands here is rewritten here.
        if (finding.Expression() is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } id && finding.Property("Nearest") is { } nearest)
        {
            yield return new Choice(
                "nearest", $"Write \"{nearest}\"", session => session.Replace(id, LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(nearest))));
        }
    }
}
