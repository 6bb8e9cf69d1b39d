using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Suppressors;

/// <summary>Suppresses advice that would change or remove <c>Setup</c> and <c>Process</c>: the engine calls them as they are, through generated code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LifecycleMethodSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor mayBeStatic = new("BARS0002", "CA1822", "The engine calls Setup and Process on the script's object");

    private static readonly SuppressionDescriptor unused = new("BARS0003", "IDE0051", "The engine calls Setup and Process");

    private static readonly SuppressionDescriptor unusedParameter = new("BARS0004", "IDE0060", "The engine gives Process the bar");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [mayBeStatic, unused, unusedParameter];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } declaration
                && declaration.Identifier.ValueText is KnownNames.Setup or KnownNames.Process
                && context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken) is { } method
                && IsCalledByEngine(method))
            {
                SuppressionDescriptor descriptor = SupportedSuppressions.First(each => each.SuppressedDiagnosticId == diagnostic.Id);
                context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
            }
        }
    }

    /// <summary>Whether it is a script's, or one that a script may inherit: with the bar as its argument it is made for nothing else.</summary>
    private static bool IsCalledByEngine(IMethodSymbol method) =>
        Lifecycle.IsCallable(method, allowBar: method.Name == KnownNames.Process)
        && (method.ContainingType.IsScript() || method is { Parameters.Length: 1, DeclaredAccessibility: not Accessibility.Private });
}
