using System.Globalization;

namespace Barline;

/// <summary>Decimal arithmetic on doubles.</summary>
internal static class Decimals
{
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

        int decimals = 9 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        if (decimals is < -20 or > 20)
        {
            return value;
        }

        double scale = Math.Pow(10, Math.Abs(decimals));
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
}
