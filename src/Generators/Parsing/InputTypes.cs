using Microsoft.CodeAnalysis;

namespace Barline.Generators.Parsing;

/// <summary>The types that an input may have; linked into the analyzers, which tell the others.</summary>
internal static class InputTypes
{
    private static readonly string[] sdkTypes = ["Source", "Timeframe", "Session", "Color"];

    /// <summary>The member of the SDK's <c>InputKind</c> for <paramref name="type"/>; null where an input cannot have that type.</summary>
    public static string? KindOf(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_Int32:
                return "Int";
            case SpecialType.System_Int64:
                return "Long";
            case SpecialType.System_Double:
                return "Double";
            case SpecialType.System_Boolean:
                return "Bool";
            case SpecialType.System_String:
                return "String";
            case SpecialType.System_DateTime:
                return "Time";
        }

        if (Array.Find(sdkTypes, name => type.Name == name) is { } found && IsOfSdk(type))
        {
            return found;
        }

        return type.TypeKind == TypeKind.Enum ? "Enum" : null;
    }

    private static bool IsOfSdk(ITypeSymbol type) =>
        type.ContainingType is null && type.ContainingNamespace is { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
