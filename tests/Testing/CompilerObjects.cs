using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Barline.Testing;

/// <summary>Looks for parts of the compiler inside a value: kept by a pipeline, they keep whole compilations in memory and never compare equal.</summary>
public static class CompilerObjects
{
    private static readonly Type[] forbidden =
        [typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(SemanticModel), typeof(Compilation), typeof(Location), typeof(Diagnostic), typeof(AttributeData), typeof(IOperation)];

    /// <summary>The path of members to the first such part; null where there is none.</summary>
    public static string? Find(object? value) => Find(value, value?.GetType().Name ?? "", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Find(object? value, string path, HashSet<object> visited)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || (!value.GetType().IsValueType && !visited.Add(value)))
        {
            return null;
        }

        Type type = value.GetType();
        if (Array.Exists(forbidden, part => part.IsAssignableFrom(type)) || type.Name is "SyntaxToken" or "SyntaxTrivia")
        {
            return path + " is a " + type.Name;
        }

        if (value is Array array)
        {
            return array.Cast<object?>().Select((item, index) => Find(item, $"{path}[{index}]", visited)).FirstOrDefault(found => found is not null);
        }

        for (Type? current = type; current is not null; current = current.BaseType)
        {
            foreach (FieldInfo field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (Find(field.GetValue(value), $"{path}.{field.Name}", visited) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
