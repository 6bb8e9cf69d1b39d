using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary>Inputs declared where <c>Process</c> or an output reaches them, through whatever code of this compilation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InputInProcessAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.InputReadInProcess];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk)
    {
        // What a body calls is found once, however many scripts reach it.
        BodyFacts facts = new(context.Compilation, sdk);
        context.RegisterSymbolAction(symbol => Analyze(symbol, sdk, facts), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, SdkSymbols sdk, BodyFacts facts)
    {
        INamedTypeSymbol script = (INamedTypeSymbol)context.Symbol;
        if (!sdk.IsScript(script))
        {
            return;
        }

        CallPaths paths = new(script, facts, context.CancellationToken);
        HashSet<Location> reported = [];
        foreach (IMethodSymbol root in Roots(script, sdk))
        {
            string from = root.AssociatedSymbol is { } output ? $"the output '{output.Name}'" : $"'{KnownNames.Process}'";
            foreach (ReachedInput input in paths.From(root))
            {
                if (reported.Add(input.Location))
                {
                    context.ReportDiagnostic(Diagnostic.Create(Descriptors.InputReadInProcess, input.Location, input.Name, from, input.Path));
                }
            }
        }
    }

    private static IEnumerable<IMethodSymbol> Roots(INamedTypeSymbol script, SdkSymbols sdk)
    {
        if (Lifecycle.FindProcess(script) is { } process)
        {
            yield return process;
        }

        foreach (INamedTypeSymbol type in script.SelfAndBases())
        {
            foreach (ISymbol member in type.GetMembers())
            {
                if (member is IPropertySymbol { GetMethod: { } getter } property && sdk.IsOutput(property))
                {
                    yield return getter;
                }
            }
        }
    }
}
