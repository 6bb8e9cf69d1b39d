using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Rules;

/// <summary>Constants of inputs, as the source has them: compared as a run compares them, and written for people.</summary>
internal static class InputConstant
{
    /// <summary>A number as the bounds of an input count it; null for what is no number.</summary>
    public static double? Number(object? value) => value switch
    {
        double or float or int or long or short or byte or sbyte or ushort or uint or ulong => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether an option allows a value.</summary>
    public static bool IsSame(object? option, object? value, ITypeSymbol? type)
    {
        if (type is { TypeKind: TypeKind.Enum } && option is string name)
        {
            return EnumName(type, value) == name;
        }

        return Number(option) is { } number ? number.Equals(Number(value)) : Equals(option, value);
    }

    /// <summary>The value as a message shows it.</summary>
    public static string Show(object? value, ITypeSymbol? type) => value switch
    {
        _ when type is { TypeKind: TypeKind.Enum } && EnumName(type, value) is { } name => name,
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "null",
    };

    /// <summary>The members of an enum; null where they may be combined, since others are values then too.</summary>
    public static IReadOnlyList<object?>? EnumValues(ITypeSymbol? type) =>
        type is not { TypeKind: TypeKind.Enum }
        || type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: nameof(FlagsAttribute), ContainingNamespace.Name: nameof(System) })
            ? null
            : [.. type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).Select(static field => field.ConstantValue)];

    private static string? EnumName(ITypeSymbol type, object? value) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value))?.Name;
}
