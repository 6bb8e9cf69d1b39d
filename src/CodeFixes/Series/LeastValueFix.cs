using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Barline.CodeFixes;

/// <summary>Gives a length the least value that it may have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeastValueFix)), Shared]
public sealed class LeastValueFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.LengthBelowOne];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Expression() is { } value && finding.Property("Least") is { } least)
        {
            yield return new Choice("least", $"Write {least}", session => session.Replace(value, SyntaxFactory.ParseExpression(least)));
        }
    }
}
