using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>Finds where the code of a script is entered from outside.</summary>
internal static class ReachRoots
{
    /// <summary>The script's own or inherited <c>Process</c>, its outputs, its <c>Setup</c> and its constructors, in this order.</summary>
    public static IEnumerable<ReachRoot> Of(INamedTypeSymbol script, SdkSymbols sdk)
    {
        if (Lifecycle.FindProcess(script) is { } process)
        {
            yield return new ReachRoot(RootKind.Process, process);
        }

        foreach (INamedTypeSymbol type in script.SelfAndBases())
        {
            foreach (ISymbol member in type.GetMembers())
            {
                if (member is IPropertySymbol { GetMethod: { } getter } property && sdk.IsOutput(property))
                {
                    yield return new ReachRoot(RootKind.Output, getter);
                }
            }
        }

        if (Lifecycle.FindSetup(script) is { } setup)
        {
            yield return new ReachRoot(RootKind.Setup, setup);
        }

        foreach (IMethodSymbol constructor in script.InstanceConstructors)
        {
            yield return new ReachRoot(RootKind.Constructor, constructor);
        }
    }
}
