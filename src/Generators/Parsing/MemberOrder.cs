using Microsoft.CodeAnalysis;

namespace Barline.Generators.Parsing;

/// <summary>Puts a type's members in the order of its files' paths and of their place in the file.</summary>
/// <remarks>The compiler's own order follows the order in which files reach it, which is not the same on every machine.</remarks>
internal static class MemberOrder
{
    public static IReadOnlyList<ISymbol> InSourceOrder(this IEnumerable<ISymbol> members, INamedTypeSymbol type)
    {
        ISymbol[] found = [.. members];
        if (found.Length < 2 || type.DeclaringSyntaxReferences.Length < 2)
        {
            return found;
        }

        return
        [
            .. found
                .OrderBy(static member => member.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(static member => member.DeclaringSyntaxReferences.FirstOrDefault()?.Span.Start ?? 0),
        ];
    }
}
