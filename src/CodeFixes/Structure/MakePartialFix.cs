using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Makes a script, or a type around it, partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix)), Shared]
public sealed class MakePartialFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ScriptNotPartial, DiagnosticIds.OuterTypeNotPartial];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Nearest<TypeDeclarationSyntax>() is { } declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            yield return new Choice(
                "partial", $"Make '{declaration.Identifier.ValueText}' partial", session => session.Change<MemberDeclarationSyntax>(declaration, Modifiers.WithPartial));
        }
    }
}
