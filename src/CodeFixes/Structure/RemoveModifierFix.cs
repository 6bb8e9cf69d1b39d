using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Takes away the <c>static</c>, <c>abstract</c> or <c>file</c> that keeps a class from being a script.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveModifierFix)), Shared]
public sealed class RemoveModifierFix : SdkCodeFix
{
    private static readonly SyntaxKind[] obstacles = [SyntaxKind.StaticKeyword, SyntaxKind.AbstractKeyword, SyntaxKind.FileKeyword];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ClassCannotBeScript];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Type() is not var (declaration, type))
        {
            yield break;
        }

        // A type around a script may be the one that is local to its file.
        TypeDeclarationSyntax? owner = declaration;
        while (owner is not null && !obstacles.Any(kind => owner.Modifiers.Any(kind)))
        {
            owner = owner.Parent as TypeDeclarationSyntax;
        }

        if (owner is null)
        {
            yield break;
        }

        SyntaxKind obstacle = obstacles.First(kind => owner.Modifiers.Any(kind));
        bool hasAbstractMembers = type.SelfAndBases().Any(static each => each.GetMembers().Any(static member => member.IsAbstract));
        if (obstacle != SyntaxKind.AbstractKeyword || (owner == declaration && !hasAbstractMembers))
        {
            yield return new Choice("modifier", $"Remove '{SyntaxFacts.GetText(obstacle)}'", session => session.Change(owner, current => Modifiers.Without(current, obstacle)));
        }
    }
}
