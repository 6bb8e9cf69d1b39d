using Barline.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Parsing;

/// <summary>Finds <c>Setup</c> and <c>Process</c> of a script: its own, or those of a class that it derives from.</summary>
internal static class Lifecycle
{
    /// <summary>The <c>Setup</c> that runs, also where it is private in the base script, whose generated code calls it.</summary>
    public static IMethodSymbol? FindSetup(INamedTypeSymbol script) => Find(script, KnownNames.Setup, allowBar: false);

    /// <summary>The <c>Process</c> that runs.</summary>
    public static IMethodSymbol? FindProcess(INamedTypeSymbol script) => Find(script, KnownNames.Process, allowBar: true);

    /// <summary>How the generated part of <paramref name="script"/> calls <paramref name="method"/>.</summary>
    public static LifecycleCall CallOf(IMethodSymbol? method, INamedTypeSymbol? baseScript)
    {
        if (baseScript is not null && (method is null || baseScript.SelfAndBases().Contains(method.ContainingType, SymbolEqualityComparer.Default)))
        {
            return LifecycleCall.Inherited;
        }

        return method switch
        {
            null => LifecycleCall.None,
            { Parameters.Length: 1 } => LifecycleCall.WithBar,
            _ => LifecycleCall.Plain,
        };
    }

    /// <summary>Whether the generated code can call the method: no argument or the bar, nothing returned, run to its end.</summary>
    public static bool IsCallable(IMethodSymbol method, bool allowBar) =>
        method is { MethodKind: MethodKind.Ordinary, IsStatic: false, ReturnsVoid: true, IsAsync: false, Arity: 0 }
        && (method.Parameters.Length == 0
            || (allowBar && method.Parameters is [{ RefKind: RefKind.None or RefKind.In } bar] && bar.Type.IsSdkType(KnownNames.Bar)));

    private static IMethodSymbol? Find(INamedTypeSymbol script, string name, bool allowBar)
    {
        foreach (INamedTypeSymbol type in script.SelfAndBases())
        {
            IMethodSymbol? found = type.GetMembers(name)
                .OfType<IMethodSymbol>()
                .Where(method => IsCallable(method, allowBar) && (method.IsVisibleIn(script) || type.IsScript()))
                .OrderByDescending(static method => method.Parameters.Length)
                .FirstOrDefault();
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }
}
