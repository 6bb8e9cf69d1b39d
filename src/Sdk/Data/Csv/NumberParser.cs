using System.Globalization;

namespace Barline;

/// <summary>Reads a number as <see cref="double.Parse(string)"/> does, to the last bit, from bytes.</summary>
internal static class NumberParser
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private const int LongestNumber = 400;

    // Powers of ten up to 22 are doubles without rounding; so are integers up to 2^53. One operation on two such numbers rounds
    // once, which is what reading the digits exactly would do.
    private static readonly double[] exactPowers =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>Reads a field, spaces around it allowed. NaN and infinity are read too; the caller refuses them.</summary>
    public static bool TryParse(ReadOnlySpan<byte> field, byte decimalPoint, out double value)
    {
        int i = 0;
        ulong digits = 0;
        int point = -1;
        bool negative = field.Length > 0 && field[0] == '-';
        if (negative)
        {
            i = 1;
        }

        int first = i;
        for (; i < field.Length; i++)
        {
            uint digit = (uint)field[i] - '0';
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (field[i] == decimalPoint && point < 0)
            {
                point = i;
            }
            else
            {
                return TryParseSlowly(field, decimalPoint, out value);
            }
        }

        int count = i - first - (point < 0 ? 0 : 1);
        int scale = point < 0 ? 0 : i - point - 1;
        if (count is 0 or > 19 || digits > 1UL << 53)
        {
            return TryParseSlowly(field, decimalPoint, out value);
        }

        value = digits / exactPowers[scale];
        value = negative ? -value : value;
        return true;
    }

    private static bool TryParseSlowly(ReadOnlySpan<byte> field, byte decimalPoint, out double value)
    {
        field = field.Trim(" \t"u8);
        if (decimalPoint == '.')
        {
            return double.TryParse(field, Styles, CultureInfo.InvariantCulture, out value);
        }

        value = 0;
        if (field.Length > LongestNumber || field.Contains((byte)'.'))
        {
            return false;
        }

        Span<byte> withPoint = stackalloc byte[LongestNumber];
        field.Replace(withPoint, decimalPoint, (byte)'.');
        return double.TryParse(withPoint[..field.Length], Styles, CultureInfo.InvariantCulture, out value);
    }
}
