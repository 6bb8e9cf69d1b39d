using System.Collections.Immutable;
using Barline.Analyzers.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary>Inputs declared where <c>Process</c>, an output or a constructor reaches them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InputInProcessAnalyzer : ReachAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.InputReadInProcess];

    private protected override DiagnosticDescriptor? Choose(ReachedUse reached, INamedTypeSymbol script, SdkSymbols sdk) =>
        reached is { Use.Kind: UseKind.Input, Root.Kind: not RootKind.Setup, IsDeferred: false } ? Descriptors.InputReadInProcess : null;
}
