using System.Globalization;

namespace Barline;

/// <summary>Decimal arithmetic on doubles.</summary>
internal static class Decimals
{
    // Each is exact: a double holds the powers of ten up to 22.
    private static readonly double[] powers =
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20];

    /// <summary>
    /// 1 / <paramref name="step"/> where that is a whole number, else 0. A count divided by it is the double nearest to the decimal number,
    /// which a product with 0.01 is not.
    /// </summary>
    public static double WholeInverse(double step)
    {
        double inverse = Math.Round(1 / step);
        return inverse >= 1 && Math.Abs((inverse * step) - 1) < 1e-9 ? inverse : 0;
    }

    /// <summary>Rounds half away from zero to ten significant digits, as TradingView books fees and budgets.</summary>
    public static double TenDigits(double value)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            return value;
        }

        int decimals = 9 - Magnitude(Math.Abs(value));
        if (decimals is < -20 or > 20)
        {
            return value;
        }

        double scale = powers[Math.Abs(decimals)];
        return decimals >= 0
            ? Math.Round(value * scale, MidpointRounding.AwayFromZero) / scale
            : Math.Round(value / scale, MidpointRounding.AwayFromZero) * scale;
    }

    /// <summary>The number that <paramref name="value"/> is written as; null where it is too large or too small for a decimal.</summary>
    public static decimal? Shortest(double value) =>
        Math.Abs(value) < 1e27
        && decimal.TryParse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            ? exact
            : null;

    /// <summary>The exponent of the highest power of ten that is not above a number above 0.</summary>
    private static int Magnitude(double value)
    {
        if (value is < 1 or >= 1e20)
        {
            return (int)Math.Floor(Math.Log10(value));
        }

        // Of the power of two below the value comes its power of ten, or the one before; 1233 / 4096 is a little above log10(2).
        int binary = (int)(BitConverter.DoubleToUInt64Bits(value) >> 52) - 1023;
        int estimate = (binary * 1233) >> 12;
        return value >= powers[estimate + 1] ? estimate + 1 : value < powers[estimate] ? estimate - 1 : estimate;
    }
}
