using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Keeps the series in the place of a value of it that would freeze, or makes an output one of plain values, which are read on each bar.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FrozenValueFix)), Shared]
public sealed class FrozenValueFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.SeriesValueFrozen];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Expression() is not { } value || finding.Type() is not var (declaration, _))
        {
            yield break;
        }

        if (Output(finding, declaration) is var (output, element))
        {
            yield return new Choice("plain output", $"Make '{output.Identifier.ValueText}' an output of '{element}'", session => ChangeType(session, output.Type, element));
        }
        else if (Field(finding, declaration, value) is var (field, series))
        {
            yield return new Choice(
                "series field", $"Keep the series in '{field.Declaration.Variables[0].Identifier.ValueText}'", session => ChangeType(session, field.Declaration.Type, series));
        }
    }

    /// <summary>The output that the value is taken in, where it is a series that nothing else here reads, and the type of its values.</summary>
    private static (PropertyDeclarationSyntax Output, string Element)? Output(Finding finding, TypeDeclarationSyntax declaration) =>
        finding.Nearest<PropertyDeclarationSyntax>() is { } property
        && finding.Model.GetDeclaredSymbol(property, finding.Token) is { Type: INamedTypeSymbol { TypeArguments: [var element] } type } symbol
        && symbol.FindAttribute(KnownNames.OutputAttribute) is not null
        && (type.IsSdkType(KnownNames.Series) || type.IsSdkType(KnownNames.SeriesExpression))
        && !Uses(finding, declaration, symbol).Any()
            ? (property, element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))
            : null;

    /// <summary>The private field that keeps the value and is set nowhere else, and the type of the series.</summary>
    private static (FieldDeclarationSyntax Field, string Series)? Field(Finding finding, TypeDeclarationSyntax declaration, ExpressionSyntax value) =>
        value.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
        && assignment.Right == value
        && finding.Model.GetSymbolInfo(assignment.Left, finding.Token).Symbol is IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsStatic: false } field
        && finding.DeclarationHere<FieldDeclarationSyntax>(field) is { Declaration.Variables: [{ Initializer: null }] } found
        && finding.Model.GetTypeInfo(value, finding.Token).Type is INamedTypeSymbol { TypeArguments: [var element] } type
        && (type.IsSdkType(KnownNames.Series) || type.IsSdkType(KnownNames.SeriesExpression))
        && Uses(finding, declaration, field).Count(static use => use.Parent is AssignmentExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 }) == 1
            ? (found, $"global::Barline.Series<{element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}>")
            : null;

    private static IEnumerable<IdentifierNameSyntax> Uses(Finding finding, TypeDeclarationSyntax declaration, ISymbol member) =>
        declaration.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == member.Name && SymbolEqualityComparer.Default.Equals(finding.Model.GetSymbolInfo(name, finding.Token).Symbol, member))
            .Where(static name => name.Parent is not AssignmentExpressionSyntax assignment || assignment.Left == name);

    private static void ChangeType(FixSession session, TypeSyntax type, string text)
    {
        if (session.IsFirstEditOf(type))
        {
            session.Change(type, current => Syntax.Type(text).WithTriviaFrom(current));
        }
    }
}
