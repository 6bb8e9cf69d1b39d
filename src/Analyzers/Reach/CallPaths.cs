using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>Follows the calls of a script from one of its methods, the nearest first, so that each finding has its shortest path.</summary>
internal sealed class CallPaths(INamedTypeSymbol script, BodyFacts facts, CancellationToken token)
{
    public IEnumerable<ReachedInput> From(IMethodSymbol root)
    {
        Dictionary<IMethodSymbol, IMethodSymbol?> callers = new(SymbolEqualityComparer.Default) { [root.OriginalDefinition] = null };
        Queue<IMethodSymbol> pending = new([root.OriginalDefinition]);
        while (pending.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            IMethodSymbol method = pending.Dequeue();
            BodyFact fact = facts.Of(method, token);
            foreach (InputUse use in fact.Inputs)
            {
                yield return new ReachedInput(use.Name, use.Location, Path(method, callers) + " → " + use.Name);
            }

            foreach (BodyCall call in fact.Calls)
            {
                IMethodSymbol target = call.IsOnThis ? MostDerived(call.Target) : call.Target;
                if (!IsSetup(target) && !callers.ContainsKey(target))
                {
                    callers.Add(target, method);
                    pending.Enqueue(target);
                }
            }
        }
    }

    /// <summary>That <c>Setup</c> is called at all is another rule's finding; it may declare inputs.</summary>
    private static bool IsSetup(IMethodSymbol method) => method.Name == KnownNames.Setup && Lifecycle.IsCallable(method, allowBar: false);

    private static string Path(IMethodSymbol method, Dictionary<IMethodSymbol, IMethodSymbol?> callers)
    {
        List<string> names = [];
        for (IMethodSymbol? current = method; current is not null; current = callers[current])
        {
            names.Add(Name(current));
        }

        names.Reverse();
        return string.Join(" → ", names);
    }

    private static string Name(IMethodSymbol method) => method switch
    {
        { AssociatedSymbol: { } property } => property.Name,
        { MethodKind: MethodKind.Constructor } => "new " + method.ContainingType.Name,
        _ => method.Name,
    };

    /// <summary>The override that runs when the script calls the method on itself.</summary>
    private IMethodSymbol MostDerived(IMethodSymbol method)
    {
        if (!method.IsVirtual && !method.IsOverride && !method.IsAbstract)
        {
            return method;
        }

        foreach (INamedTypeSymbol type in script.SelfAndBases())
        {
            foreach (IMethodSymbol candidate in type.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (IMethodSymbol? current = candidate; current is not null; current = current.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method))
                    {
                        return candidate.OriginalDefinition;
                    }
                }
            }
        }

        return method;
    }
}
