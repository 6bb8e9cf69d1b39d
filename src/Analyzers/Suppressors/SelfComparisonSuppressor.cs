using System.Collections.Immutable;
using Barline.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Suppressors;

/// <summary>Suppresses "comparison made to same variable" where the finding about series says the same, and what to write.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SelfComparisonSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor toldForSeries = new(
        "BARS3007", "CS1718", "BAR3007 tells that a series is compared with itself");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [toldForSeries];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is BinaryExpressionSyntax node
                && context.GetSemanticModel(tree).GetOperation(node, context.CancellationToken) is IBinaryOperation binary
                && SelfComparisonAnalyzer.IsWrong(binary))
            {
                context.ReportSuppression(Suppression.Create(toldForSeries, diagnostic));
            }
        }
    }
}
