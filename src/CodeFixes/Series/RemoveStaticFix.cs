using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Makes a static of a script that keeps what belongs to a run a member of the script's object.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveStaticFix)), Shared]
public sealed class RemoveStaticFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.SeriesInStatic];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Nearest<MemberDeclarationSyntax>() is not { } declaration
            || declaration is not (FieldDeclarationSyntax { Declaration.Variables.Count: 1 } or PropertyDeclarationSyntax)
            || finding.Type() is not var (type, script)
            || !script.IsScript()
            || finding.Model.GetDeclaredSymbol(declaration is FieldDeclarationSyntax field ? field.Declaration.Variables[0] : declaration, finding.Token) is not { IsStatic: true, DeclaredAccessibility: Accessibility.Private } member
            || type.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => IsStaticUse(finding, use, member)))
        {
            yield break;
        }

        yield return new Choice("instance", $"Make '{member.Name}' a member of each script", session => session.Change(declaration, current => Modifiers.Without(current, SyntaxKind.StaticKeyword)));
    }

    /// <summary>Whether the member is used there without an object.</summary>
    private static bool IsStaticUse(Finding finding, IdentifierNameSyntax use, ISymbol member) =>
        use.Identifier.ValueText == member.Name
        && SymbolEqualityComparer.Default.Equals(finding.Model.GetSymbolInfo(use, finding.Token).Symbol, member)
        && (use.Parent is MemberAccessExpressionSyntax access && access.Name == use || !finding.IsInstanceCode(use));
}
