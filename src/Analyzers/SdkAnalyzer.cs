using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers;

/// <summary>The base of all rules: they run side by side, leave generated code alone, and do nothing where the SDK is not used.</summary>
public abstract class SdkAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (SdkSymbols.Find(start.Compilation) is { } sdk)
            {
                Register(start, sdk);
            }
        });
    }

    /// <summary>Registers what the rule looks at, in a compilation that uses the SDK.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, SdkSymbols sdk);

    /// <summary>Looks at each class that is marked as a script.</summary>
    private protected static void RegisterScriptAction(
        CompilationStartAnalysisContext context, SdkSymbols sdk, Action<SymbolAnalysisContext, INamedTypeSymbol> analyze) =>
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol is INamedTypeSymbol type && sdk.IsScript(type))
                {
                    analyze(symbol, type);
                }
            },
            SymbolKind.NamedType);
}
