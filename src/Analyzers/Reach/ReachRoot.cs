using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>A method of a script that others call.</summary>
internal sealed record ReachRoot(RootKind Kind, IMethodSymbol Method)
{
    /// <summary>The root as a message names it.</summary>
    public string Text => Kind switch
    {
        RootKind.Output => $"the output '{Method.AssociatedSymbol?.Name}'",
        RootKind.Constructor => "the constructor",
        _ => $"'{Method.Name}'",
    };
}
