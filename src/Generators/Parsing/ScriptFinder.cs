using Microsoft.CodeAnalysis;

namespace Barline.Generators.Parsing;

/// <summary>Finds scripts again by the names that the import graph has for them.</summary>
internal static class ScriptFinder
{
    public static IEnumerable<INamedTypeSymbol> Find(Compilation compilation, HashSet<string> fullNames, CancellationToken token)
    {
        HashSet<string> simpleNames = [.. fullNames.Select(SimpleName)];
        return compilation.GetSymbolsWithName(simpleNames.Contains, SymbolFilter.Type, token)
            .OfType<INamedTypeSymbol>()
            .Where(type => fullNames.Contains(type.FullName()))
            .OrderBy(static type => type.FullName(), StringComparer.Ordinal);
    }

    /// <summary>The last name of a full one such as <c>Samples.Outer&lt;T&gt;.Inner</c>.</summary>
    private static string SimpleName(string fullName)
    {
        int end = fullName.Length;
        if (fullName.EndsWith(">", StringComparison.Ordinal))
        {
            end = fullName.LastIndexOf('<');
        }

        return fullName.Substring(fullName.LastIndexOf('.', end - 1) + 1, end - fullName.LastIndexOf('.', end - 1) - 1);
    }
}
