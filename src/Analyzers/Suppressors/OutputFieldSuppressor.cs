using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Suppressors;

/// <summary>Suppresses "do not declare visible instance fields" on <c>[Output]</c>: such a field is what others are to read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutputFieldSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor visibleField = new("BARS0005", "CA1051", "An output is what importing scripts and results read");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [visibleField];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan) is { } node
                && context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken) is IFieldSymbol field
                && field.FindAttribute(KnownNames.OutputAttribute) is not null)
            {
                context.ReportSuppression(Suppression.Create(visibleField, diagnostic));
            }
        }
    }
}
