using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Makes a field a variable with history where a definition needs one, or where a series was kept in place of its value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VariableFix)), Shared]
public sealed class VariableFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.DefinitionChangesEachBar, DiagnosticIds.SeriesKeptInProcess];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Expression() is not { } marked)
        {
            yield break;
        }

        if (finding.Id == DiagnosticIds.DefinitionChangesEachBar && PriceOfBar(finding, marked) is { } series)
        {
            yield return new Choice("series", $"Use the series '{series}'", session => session.Replace(marked, Syntax.Member(series, finding.IsHidden(series, marked.SpanStart))));
            yield break;
        }

        if (VariableField.Find(finding, marked) is not { } field)
        {
            yield break;
        }

        if (finding.Id == DiagnosticIds.SeriesKeptInProcess && field.IsReadAsValueOnly)
        {
            yield return new Choice("value", $"Make '{field.Symbol.Name}' a '{field.Element}'", field.ToValue);
        }

        if (field.CanBeVariable)
        {
            yield return new Choice("variable", $"Make '{field.Symbol.Name}' a 'Var<{field.Element}>'", field.ToVariable);
        }
    }

    /// <summary>The script's own series of a price that is read from the bar.</summary>
    private static string? PriceOfBar(Finding finding, ExpressionSyntax marked) =>
        finding.Model.GetSymbolInfo(marked, finding.Token).Symbol is IPropertySymbol { Name: "Open" or "High" or "Low" or "Close" or "Volume", ContainingType: { Name: "Bar", ContainingNamespace.Name: "Barline" } } price
        && finding.IsInstanceCode(marked)
        && finding.Type() is var (_, type)
        && Members.AreNamed(type, price.Name)
            ? price.Name
            : null;
}
