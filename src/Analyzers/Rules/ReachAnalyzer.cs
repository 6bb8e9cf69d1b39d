using System.Collections.Concurrent;
using Barline.Analyzers.Reach;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary>The base of rules on what <c>Setup</c>, <c>Process</c>, an output or a constructor reaches, through whatever code of this compilation.</summary>
/// <remarks>A rule says by <see cref="Choose"/> which uses it reports; each place is reported once, however many scripts and roots reach it.</remarks>
public abstract class ReachAnalyzer : SdkAnalyzer
{
    private protected sealed override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk)
    {
        // Code outside of a script is reported for the first script that reaches it.
        ConcurrentDictionary<(string Id, Location Location), bool> reported = new();
        RegisterScriptAction(context, sdk, (symbol, script) => Analyze(symbol, script, sdk, reported));
    }

    /// <summary>What to report of a use that <paramref name="script"/> reaches; null where it is right.</summary>
    private protected abstract DiagnosticDescriptor? Choose(ReachedUse reached, INamedTypeSymbol script, SdkSymbols sdk);

    /// <summary>The arguments of the message: what is used, from where it is reached, and by which path.</summary>
    private protected virtual object[] Arguments(ReachedUse reached, INamedTypeSymbol script) => [reached.Use.Name, reached.Root.Text, reached.Path];

    private void Analyze(SymbolAnalysisContext context, INamedTypeSymbol script, SdkSymbols sdk, ConcurrentDictionary<(string Id, Location Location), bool> reported)
    {
        HashSet<(string Id, Location Location)>? ofBases = null;
        foreach (ReachedUse reached in sdk.Bodies.ReachedBy(script, context.CancellationToken))
        {
            if (Choose(reached, script, sdk) is not { } descriptor)
            {
                continue;
            }

            // What a base script does wrong is reported for it.
            (string Id, Location Location) place = (descriptor.Id, reached.Use.Location);
            ofBases ??= [.. FindInBases(script, sdk, context.CancellationToken)];
            if (!ofBases.Contains(place) && reported.TryAdd(place, true))
            {
                context.ReportDiagnostic(Diagnostic.Create(descriptor, place.Location, Arguments(reached, script)));
            }
        }
    }

    private IEnumerable<(string Id, Location Location)> FindInBases(INamedTypeSymbol script, SdkSymbols sdk, CancellationToken token)
    {
        foreach (INamedTypeSymbol known in script.SelfAndBases().Skip(1))
        {
            if (!sdk.IsScript(known))
            {
                continue;
            }

            foreach (ReachedUse reached in sdk.Bodies.ReachedBy(known.OriginalDefinition, token))
            {
                if (Choose(reached, known, sdk) is { } descriptor)
                {
                    yield return (descriptor.Id, reached.Use.Location);
                }
            }
        }
    }
}
