using System.Collections.Immutable;
using Barline.Analyzers.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary>Imports where <c>Process</c>, an output or a constructor reaches them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImportInProcessAnalyzer : ReachAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.ImportInProcess];

    private protected override DiagnosticDescriptor? Choose(ReachedUse reached, INamedTypeSymbol script, SdkSymbols sdk) =>
        reached is { Use.Kind: UseKind.Import, Root.Kind: not RootKind.Setup, IsDeferred: false } ? Descriptors.ImportInProcess : null;
}
