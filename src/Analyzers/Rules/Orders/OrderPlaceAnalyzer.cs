using System.Collections.Immutable;
using Barline.Analyzers.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary>Orders where nothing can be traded: before the first bar, and in an indicator.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrderPlaceAnalyzer : ReachAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.OrderInSetup, Descriptors.OrderInIndicator];

    private protected override DiagnosticDescriptor? Choose(ReachedUse reached, INamedTypeSymbol script, SdkSymbols sdk)
    {
        if (reached.Use.Kind is not (UseKind.Order or UseKind.Account))
        {
            return null;
        }

        if (!sdk.IsStrategy(script))
        {
            return Descriptors.OrderInIndicator;
        }

        // Code that Process calls too may tell by itself whether there are bars yet.
        return reached.Use.Kind == UseKind.Order && reached.Root.Kind is RootKind.Setup or RootKind.Constructor && !reached.IsDeferred && !IsReachedOnBars(reached, script, sdk)
            ? Descriptors.OrderInSetup
            : null;
    }

    private static bool IsReachedOnBars(ReachedUse reached, INamedTypeSymbol script, SdkSymbols sdk) =>
        sdk.Bodies.ReachedBy(script, CancellationToken.None).Any(other =>
            other.Root.Kind is RootKind.Process or RootKind.Output && other.Use.Location == reached.Use.Location);
}
