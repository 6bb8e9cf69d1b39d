using System.Collections.Immutable;
using Barline.Analyzers.Reach;
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

        // What a base script does wrong is reported for it.
        HashSet<Location> reported = [];
        foreach (INamedTypeSymbol baseScript in script.SelfAndBases().Skip(1).Where(sdk.IsScript))
        {
            reported.UnionWith(Find(baseScript, sdk, facts, context.CancellationToken).Select(static found => found.Input.Location));
        }

        foreach ((ReachedInput input, string from) in Find(script, sdk, facts, context.CancellationToken))
        {
            if (reported.Add(input.Location))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.InputReadInProcess, input.Location, input.Name, from, input.Path));
            }
        }
    }

    private static IEnumerable<(ReachedInput Input, string From)> Find(INamedTypeSymbol script, SdkSymbols sdk, BodyFacts facts, CancellationToken token)
    {
        CallPaths paths = new(script, facts, token);
        foreach (IMethodSymbol root in Roots(script, sdk))
        {
            string from = root.AssociatedSymbol is { } output ? $"the output '{output.Name}'" : $"'{KnownNames.Process}'";
            foreach (ReachedInput input in paths.From(root))
            {
                yield return (input, from);
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
