using System.Globalization;

namespace Barline.Hosting.Output;

/// <summary>Values as people read them.</summary>
internal static class Show
{
    public static string Money(double value) => Number(value, "N2");

    public static string Percent(double value) => double.IsNaN(value) ? "na" : Number(value, "N2") + " %";

    public static string Ratio(double value) => Number(value, "N2");

    public static string Price(double value) => Number(value, "0.00######");

    public static string Quantity(double value) => Number(value, "0.########");

    public static string Days(double value) => double.IsNaN(value) ? "na" : Number(value, "0.#") + (value == 1 ? " day" : " days");

    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>An input's value, as <c>--set</c> takes it.</summary>
    public static string Input(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTime time => Iso(time),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>An output's value at a bar.</summary>
    public static string Output(object? value) => value is double number ? Number(number, "0.00####") : Input(value);

    public static string Iso(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>How to show times of a run: as days where all bars open at midnight.</summary>
    public static Func<DateTime, string> Times(BarSeries bars)
    {
        bool isDaily = true;
        foreach (DateTime time in bars.Times)
        {
            isDaily &= time.TimeOfDay == TimeSpan.Zero;
        }

        string format = isDaily ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm";
        return time => time.ToString(format, CultureInfo.InvariantCulture);
    }

    private static string Number(double value, string format) =>
        double.IsNaN(value) ? "na"
        : double.IsPositiveInfinity(value) ? "inf"
        : double.IsNegativeInfinity(value) ? "-inf"
        // Beyond the digits that a number of 64 bits has, zeros would only widen the table.
        : value.ToString(Math.Abs(value) < 1e15 ? format : "0.####E+0", CultureInfo.InvariantCulture);
}
