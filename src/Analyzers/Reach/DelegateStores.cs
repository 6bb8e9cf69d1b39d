using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>What a script keeps to be called later, in its own members or in objects of the user's own that it gives it to.</summary>
internal sealed class DelegateStores(INamedTypeSymbol script, SdkSymbols sdk, BodyFacts facts, CancellationToken token)
{
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<BodyFact>> known = new(SymbolEqualityComparer.Default);
    private HashSet<ISymbol>? calledInSetup;

    /// <summary>The lambdas and methods that a call of a member's delegate may run.</summary>
    public IEnumerable<IMethodSymbol> CalledBy(BodyCall call, ReachRoot root)
    {
        // What Setup has run already may be kept as a value; a query runs again each time.
        bool isEarly = root.Kind is RootKind.Setup or RootKind.Constructor;
        foreach (StoredDelegate each in StoredIn(call.Target, call.Kind == CallKind.Query))
        {
            if (each.Body is IMethodSymbol body)
            {
                if (call.Kind != CallKind.Lazy || isEarly || !IsCalledInSetup(call.Target))
                {
                    yield return body;
                }
            }
            else if (each.Body is IParameterSymbol parameter && !isEarly && !IsCalledInSetup(call.Target) && GivenTo(parameter) is { } given)
            {
                yield return given;
            }
        }

        // A parameter of a primary constructor is kept by being used.
        if (call.Target is IParameterSymbol kept && !isEarly && !IsCalledInSetup(kept) && GivenTo(kept) is { } only)
        {
            yield return only;
        }
    }

    /// <summary>What the code of the member's class, or of the script, keeps in it.</summary>
    private IEnumerable<StoredDelegate> StoredIn(ISymbol member, bool isQuery)
    {
        if (member is IParameterSymbol)
        {
            return [];
        }

        IEnumerable<INamedTypeSymbol> types = ScriptTypes;
        if (!types.Contains(member.ContainingType, SymbolEqualityComparer.Default))
        {
            types = [member.ContainingType];
        }

        return types
            .SelectMany(FactsOf)
            .SelectMany(static fact => fact.Stored)
            .Where(stored => stored.IsQuery == isQuery && SymbolEqualityComparer.Default.Equals(stored.Member, member));
    }

    private IEnumerable<INamedTypeSymbol> ScriptTypes => script.SelfAndBases().Select(static type => type.OriginalDefinition);

    /// <summary>The function that the script gives to a method of another class, if that is the only call of it: of two, nobody knows which object runs which.</summary>
    private IMethodSymbol? GivenTo(IParameterSymbol parameter)
    {
        IMethodSymbol? only = null;
        int calls = 0;
        foreach (BodyFact fact in ScriptTypes.SelectMany(FactsOf))
        {
            calls += fact.Calls.Count(call => SymbolEqualityComparer.Default.Equals(call.Target, parameter.ContainingSymbol));
            foreach (StoredDelegate stored in fact.Stored)
            {
                if (stored.Body is IMethodSymbol body && SymbolEqualityComparer.Default.Equals(stored.Member, parameter))
                {
                    only = body;
                }
            }
        }

        return calls == 1 ? only : null;
    }

    private IReadOnlyList<BodyFact> FactsOf(INamedTypeSymbol type)
    {
        if (!known.TryGetValue(type, out IReadOnlyList<BodyFact>? all))
        {
            all = [.. type.GetMembers().OfType<IMethodSymbol>().Where(method => !sdk.IsGeneratedMember(method)).Select(method => facts.Of(method, token))];
            known.Add(type, all);
        }

        return all;
    }

    /// <summary>Whether what <c>Setup</c> runs calls the member's delegate.</summary>
    private bool IsCalledInSetup(ISymbol member)
    {
        if (calledInSetup is null)
        {
            calledInSetup = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            HashSet<IMethodSymbol> seen = new(SymbolEqualityComparer.Default);
            Stack<IMethodSymbol> pending = new(Lifecycle.FindSetup(script) is { } setup ? [setup.OriginalDefinition] : []);
            while (pending.Count > 0)
            {
                IMethodSymbol method = pending.Pop();
                foreach (BodyCall call in seen.Add(method) ? facts.Of(method, token).Calls : [])
                {
                    if (call.Target is IMethodSymbol target)
                    {
                        pending.Push(target);
                    }
                    else if (!call.IsDeferred)
                    {
                        calledInSetup.Add(call.Target);
                    }
                }
            }
        }

        return calledInSetup.Contains(member);
    }
}
