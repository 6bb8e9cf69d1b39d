using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>Follows the calls of a script from one of its methods, the nearest first, so that each finding has its shortest path.</summary>
internal sealed class CallPaths(INamedTypeSymbol script, SdkSymbols sdk, BodyFacts facts, CancellationToken token)
{
    private DelegateStores? stores;

    /// <summary>What the root reaches: what runs with it first, then what it only keeps for later, in a lambda for example.</summary>
    public IEnumerable<ReachedUse> From(ReachRoot root)
    {
        IMethodSymbol start = root.Method.OriginalDefinition;
        Dictionary<IMethodSymbol, IMethodSymbol?> callers = new(SymbolEqualityComparer.Default) { [start] = null };
        Queue<IMethodSymbol> pending = new([start]);
        List<(IMethodSymbol Target, IMethodSymbol Caller)> deferred = [];
        bool isDeferred = false;
        while (pending.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            IMethodSymbol method = pending.Dequeue();
            BodyFact fact = facts.Of(method, token);
            foreach (Use use in fact.Uses)
            {
                yield return new ReachedUse(root, use, method, callers, isDeferred || use.IsDeferred);
            }

            foreach (BodyCall call in fact.Calls)
            {
                foreach (IMethodSymbol target in Targets(call, root))
                {
                    if (IsOfOtherPhase(target, root) || IsRootOfOther(target))
                    {
                        continue;
                    }

                    if (call.IsDeferred && !isDeferred && root.Kind is RootKind.Setup or RootKind.Constructor)
                    {
                        deferred.Add((target, method));
                    }
                    else if (!callers.ContainsKey(target))
                    {
                        callers.Add(target, method);
                        pending.Enqueue(target);
                    }
                }
            }

            if (pending.Count == 0 && !isDeferred)
            {
                isDeferred = true;
                foreach ((IMethodSymbol target, IMethodSymbol caller) in deferred)
                {
                    if (!callers.ContainsKey(target))
                    {
                        callers.Add(target, caller);
                        pending.Enqueue(target);
                    }
                }
            }
        }
    }

    private IEnumerable<IMethodSymbol> Targets(BodyCall call, ReachRoot root)
    {
        if (call.Target is IMethodSymbol method)
        {
            return [call.IsOnThis ? MostDerived(method) : method];
        }

        stores ??= new DelegateStores(script, sdk, facts, token);
        return stores.CalledBy(call, root);
    }

    /// <summary>That <c>Setup</c> is called from elsewhere is another rule's finding; it may declare inputs, and may call that of its base class.</summary>
    private static bool IsOfOtherPhase(IMethodSymbol method, ReachRoot root) =>
        root.Kind != RootKind.Setup && method.Name == KnownNames.Setup && Lifecycle.IsCallable(method, allowBar: false);

    /// <summary>What an imported script does in its outputs is told for that script.</summary>
    private bool IsRootOfOther(IMethodSymbol method) =>
        method.AssociatedSymbol is { } property
        && sdk.IsOutput(property)
        && sdk.IsScript(method.ContainingType)
        && !script.SelfAndBases().Any(type => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, method.ContainingType));

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
