using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>A use that a script reaches from one of its roots.</summary>
internal sealed class ReachedUse(ReachRoot root, Use use, IMethodSymbol method, IReadOnlyDictionary<IMethodSymbol, IMethodSymbol?> callers, bool isDeferred)
{
    public ReachRoot Root => root;

    public Use Use => use;

    /// <summary>Whether the root may only keep it, in a lambda, for another phase to call. What the engine reaches on each bar counts as called.</summary>
    public bool IsDeferred => isDeferred && root.Kind is RootKind.Setup or RootKind.Constructor;

    /// <summary>The calls that lead there, such as <c>Process → Update → Input.Int</c>.</summary>
    public string Path
    {
        get
        {
            List<string> names = [use.Name];
            for (IMethodSymbol? current = method; current is not null; current = callers[current])
            {
                names.Add(NameOf(current));
            }

            names.Reverse();
            return string.Join(" → ", names);
        }
    }

    private static string NameOf(IMethodSymbol method) => method switch
    {
        { AssociatedSymbol: { } property } => property.Name,
        { MethodKind: MethodKind.AnonymousFunction } => "lambda",
        { MethodKind: MethodKind.Constructor } => "new " + method.ContainingType.Name,
        _ => method.Name,
    };
}
