using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>Writes a shared property as <c>partial … { get; set; }</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SharedPropertyFix)), Shared]
public sealed class SharedPropertyFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.SharedNotPartial];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        // A value that the property starts with, or code of its own, has no place in the shared one.
        if (finding.Nearest<PropertyDeclarationSyntax>() is { Initializer: null, ExpressionBody: null, AccessorList: { } accessors } property
            && accessors.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null })
            && finding.Type() is var (_, type)
            && type.IsScript())
        {
            yield return new Choice("shared", "Write 'partial … { get; set; }'", session => session.Change(property, Change));
        }
    }

    private static PropertyDeclarationSyntax Change(PropertyDeclarationSyntax property)
    {
        PropertyDeclarationSyntax changed = (PropertyDeclarationSyntax)Modifiers.WithPartial(Modifiers.Without(property, SyntaxKind.StaticKeyword));
        AccessorListSyntax accessors = changed.AccessorList!;
        bool isWhole = accessors.Accessors.Count == 2 && accessors.Accessors.Any(SyntaxKind.GetAccessorDeclaration) && accessors.Accessors.Any(SyntaxKind.SetAccessorDeclaration);
        return isWhole
            ? changed
            : changed.WithAccessorList(
                AccessorList(List([Accessor(SyntaxKind.GetAccessorDeclaration), Accessor(SyntaxKind.SetAccessorDeclaration)]))
                    .WithTriviaFrom(accessors)
                    .WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static AccessorDeclarationSyntax Accessor(SyntaxKind kind) => AccessorDeclaration(kind).WithSemicolonToken(Token(SyntaxKind.SemicolonToken));
}
