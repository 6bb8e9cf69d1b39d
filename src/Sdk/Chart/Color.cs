using System.Globalization;

namespace Barline;

/// <summary>A colour with transparency.</summary>
/// <param name="R">Red, 0 to 255.</param>
/// <param name="G">Green, 0 to 255.</param>
/// <param name="B">Blue, 0 to 255.</param>
/// <param name="Transparency">0 is solid, 100 invisible, in percent, as in Pine.</param>
public readonly record struct Color(byte R, byte G, byte B, double Transparency = 0)
{
    private static readonly Dictionary<string, Color> named = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Aqua"] = new(0x00, 0xBC, 0xD4),
        ["Black"] = new(0x36, 0x3A, 0x45),
        ["Blue"] = new(0x29, 0x62, 0xFF),
        ["Fuchsia"] = new(0xE0, 0x40, 0xFB),
        ["Gray"] = new(0x78, 0x7B, 0x86),
        ["Green"] = new(0x4C, 0xAF, 0x50),
        ["Lime"] = new(0x00, 0xE6, 0x76),
        ["Maroon"] = new(0x88, 0x0E, 0x4F),
        ["Navy"] = new(0x31, 0x1B, 0x92),
        ["Olive"] = new(0x80, 0x80, 0x00),
        ["Orange"] = new(0xFF, 0x98, 0x00),
        ["Purple"] = new(0x9C, 0x27, 0xB0),
        ["Red"] = new(0xF2, 0x36, 0x45),
        ["Silver"] = new(0xB2, 0xB5, 0xBE),
        ["Teal"] = new(0x08, 0x99, 0x81),
        ["White"] = new(0xFF, 0xFF, 0xFF),
        ["Yellow"] = new(0xFD, 0xD8, 0x35),
    };

    /// <summary>Pine's aqua, #00BCD4.</summary>
    public static Color Aqua => named[nameof(Aqua)];

    /// <summary>Pine's black, #363A45.</summary>
    public static Color Black => named[nameof(Black)];

    /// <summary>Pine's blue, #2962FF.</summary>
    public static Color Blue => named[nameof(Blue)];

    /// <summary>Pine's fuchsia, #E040FB.</summary>
    public static Color Fuchsia => named[nameof(Fuchsia)];

    /// <summary>Pine's gray, #787B86.</summary>
    public static Color Gray => named[nameof(Gray)];

    /// <summary>Pine's green, #4CAF50.</summary>
    public static Color Green => named[nameof(Green)];

    /// <summary>Pine's lime, #00E676.</summary>
    public static Color Lime => named[nameof(Lime)];

    /// <summary>Pine's maroon, #880E4F.</summary>
    public static Color Maroon => named[nameof(Maroon)];

    /// <summary>Pine's navy, #311B92.</summary>
    public static Color Navy => named[nameof(Navy)];

    /// <summary>Pine's olive, #808000.</summary>
    public static Color Olive => named[nameof(Olive)];

    /// <summary>Pine's orange, #FF9800.</summary>
    public static Color Orange => named[nameof(Orange)];

    /// <summary>Pine's purple, #9C27B0.</summary>
    public static Color Purple => named[nameof(Purple)];

    /// <summary>Pine's red, #F23645.</summary>
    public static Color Red => named[nameof(Red)];

    /// <summary>Pine's silver, #B2B5BE.</summary>
    public static Color Silver => named[nameof(Silver)];

    /// <summary>Pine's teal, #089981.</summary>
    public static Color Teal => named[nameof(Teal)];

    /// <summary>White, #FFFFFF.</summary>
    public static Color White => named[nameof(White)];

    /// <summary>Pine's yellow, #FDD835.</summary>
    public static Color Yellow => named[nameof(Yellow)];

    /// <summary>A colour from its parts.</summary>
    /// <param name="red">0 to 255.</param>
    /// <param name="green">0 to 255.</param>
    /// <param name="blue">0 to 255.</param>
    /// <param name="transparency">0 (solid) to 100 (invisible).</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is outside its range.</exception>
    public static Color Rgb(int red, int green, int blue, double transparency = 0) =>
        new(Part(red, nameof(red)), Part(green, nameof(green)), Part(blue, nameof(blue)), Percent(transparency));

    /// <summary>A colour with another transparency (Pine's <c>color.new</c>).</summary>
    /// <param name="color">The colour.</param>
    /// <param name="transparency">0 (solid) to 100 (invisible).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="transparency"/> is outside its range.</exception>
    public static Color New(Color color, double transparency) => color with { Transparency = Percent(transparency) };

    /// <summary>The colour between two, by where <paramref name="value"/> lies between two values; the nearer end where it lies outside.</summary>
    /// <param name="value">The value to show; na gives <paramref name="bottomColor"/>.</param>
    /// <param name="bottom">The value that gets <paramref name="bottomColor"/>.</param>
    /// <param name="top">The value that gets <paramref name="topColor"/>.</param>
    /// <param name="bottomColor">The colour at the bottom.</param>
    /// <param name="topColor">The colour at the top.</param>
    public static Color FromGradient(double value, double bottom, double top, Color bottomColor, Color topColor)
    {
        double share = (value - bottom) / (top - bottom);
        share = double.IsNaN(share) ? 0 : Math.Clamp(share, 0, 1);
        return new Color(
            Mix(bottomColor.R, topColor.R), Mix(bottomColor.G, topColor.G), Mix(bottomColor.B, topColor.B),
            bottomColor.Transparency + (share * (topColor.Transparency - bottomColor.Transparency)));

        byte Mix(byte from, byte to) => (byte)Math.Round(from + (share * (to - from)));
    }

    /// <summary>Reads a name (<c>Teal</c>) or <c>#RRGGBB</c>, with <c>AA</c> behind it for opacity; false where the text is neither.</summary>
    public static bool TryParse(string? text, out Color color)
    {
        if (text is null)
        {
            color = default;
            return false;
        }

        if (named.TryGetValue(text, out color))
        {
            return true;
        }

        if (text.Length is not (7 or 9) || text[0] != '#'
            || !uint.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint bits))
        {
            return false;
        }

        uint rgb = text.Length == 9 ? bits >> 8 : bits;
        double transparency = text.Length == 9 ? Math.Round(100 - ((bits & 0xFF) * 100 / 255.0)) : 0;
        color = new Color((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb, transparency);
        return true;
    }

    /// <summary>The colour as <c>#RRGGBB</c>, with its opacity behind it where it is not solid.</summary>
    public override string ToString() => Transparency == 0
        ? $"#{R:X2}{G:X2}{B:X2}"
        : $"#{R:X2}{G:X2}{B:X2}{(byte)Math.Round((100 - Transparency) * 2.55):X2}";

    private static byte Part(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 255, name);
        return (byte)value;
    }

    private static double Percent(double transparency) => transparency is >= 0 and <= 100
        ? transparency
        : throw new ArgumentOutOfRangeException(nameof(transparency), transparency, "A transparency is 0 (solid) to 100 (invisible).");
}
