using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Barline.Generators.Parsing;

/// <summary>Writes constants as C# expressions, the same on every machine.</summary>
internal static class Literals
{
    public static string Text(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string Bool(bool value) => value ? "true" : "false";

    public static string Double(double value)
    {
        if (double.IsNaN(value))
        {
            return "double.NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        }

        // "R" is not exact on every runtime that a compiler runs on; 17 digits are.
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        if (!double.Parse(text, CultureInfo.InvariantCulture).Equals(value))
        {
            text = value.ToString("G17", CultureInfo.InvariantCulture);
        }

        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }

    /// <summary>A constant of the type <paramref name="type"/>, or of what it is given to; null where it has no such form.</summary>
    public static string? Of(object? value, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum && value is not null)
        {
            return value is int or uint or long or ulong or short or ushort or byte or sbyte ? EnumMember(@enum, value) : null;
        }

        return value switch
        {
            null => "null",
            bool truth => Bool(truth),
            string text => Text(text),
            char character => SymbolDisplay.FormatLiteral(character, quote: true),
            double number => Double(number),
            float number => Double(number),
            int number => number.ToString(CultureInfo.InvariantCulture),
            long number => number.ToString(CultureInfo.InvariantCulture) + "L",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private static string EnumMember(INamedTypeSymbol type, object value)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && value.Equals(field.ConstantValue))
            {
                return $"{type.Qualified()}.{field.Name.Escaped()}";
            }
        }

        return $"({type.Qualified()})({((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)})";
    }
}
