using Barline.Analyzers.Reach;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Rules;

/// <summary>What a script's own code does and what it calls.</summary>
internal static class ScriptUses
{
    /// <summary>The uses of a kind that the script reaches and no script that it derives from: what a base script does wrong is told for it.</summary>
    public static IEnumerable<ReachedUse> Own(INamedTypeSymbol script, UseKind kind, SdkSymbols sdk, CancellationToken token)
    {
        List<ReachedUse> uses = [.. sdk.Bodies.ReachedBy(script, token).Where(reached => reached.Use.Kind == kind)];
        if (uses.Count == 0)
        {
            return uses;
        }

        HashSet<Location> ofBases =
        [
            .. script.SelfAndBases().Skip(1)
                .Where(sdk.IsScript)
                .SelectMany(known => sdk.Bodies.ReachedBy(known.OriginalDefinition, token))
                .Where(reached => reached.Use.Kind == kind)
                .Select(static reached => reached.Use.Location),
        ];
        return uses.Where(reached => !ofBases.Contains(reached.Use.Location));
    }

    /// <summary>Whether an output of the script is a series, defined once, and not a value that is read on each bar.</summary>
    public static bool IsSeriesOutput(ISymbol? member, SdkSymbols sdk) =>
        member is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } && property.Type.IsSeries() && sdk.IsOutput(property);

    /// <summary>The method or accessor that an operation stands in, lambdas and local functions left out.</summary>
    public static ISymbol? MemberOf(IOperation operation)
    {
        ISymbol? symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol;
    }
}
