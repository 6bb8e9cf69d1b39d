using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Makes an index that counts into the future count as far back.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeriesIndexFix)), Shared]
public sealed class SeriesIndexFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.NegativeIndex, DiagnosticIds.IndexIntoFuture];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Expression() is { } index && finding.Property(SeriesIndexAnalyzer.Back) is { } back)
        {
            yield return new Choice("back", $"Count back: [{back}]", session => session.Replace(index, SyntaxFactory.ParseExpression(back)));
        }
    }
}
