using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>Gives an input <c>{ get; init; }</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InputSettableFix)), Shared]
public sealed class InputSettableFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.InputNotSettable];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Nearest<PropertyDeclarationSyntax>() is { } property && (IsAuto(property) || property.ExpressionBody is { Expression: var value } && finding.DependsOnStaticsOnly(value)))
        {
            yield return new Choice("init", "Write '{ get; init; }'", session => session.Change(property, Change));
        }
    }

    private static bool IsAuto(PropertyDeclarationSyntax property) =>
        property.AccessorList is { } list && list.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null });

    private static PropertyDeclarationSyntax Change(PropertyDeclarationSyntax property)
    {
        PropertyDeclarationSyntax changed = Modifiers.Without(property, SyntaxKind.StaticKeyword);
        AccessorListSyntax accessors = AccessorList(List([Accessor(SyntaxKind.GetAccessorDeclaration), Accessor(SyntaxKind.InitAccessorDeclaration)]));
        if (changed.ExpressionBody is { } arrow)
        {
            // The value that the property always had is now its default.
            return changed
                .WithExpressionBody(null)
                .WithInitializer(EqualsValueClause(arrow.Expression))
                .WithAccessorList(accessors)
                .WithAdditionalAnnotations(Formatter.Annotation);
        }

        return changed.WithAccessorList(accessors.WithTriviaFrom(changed.AccessorList!).WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static AccessorDeclarationSyntax Accessor(SyntaxKind kind) => AccessorDeclaration(kind).WithSemicolonToken(Token(SyntaxKind.SemicolonToken));
}
