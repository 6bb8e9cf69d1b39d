using System.Globalization;

namespace Barline;

/// <summary>How a CSV file is read. The defaults suit a file with a header and times in UTC or with an offset.</summary>
public sealed record CsvOptions
{
    private readonly char? separator;
    private readonly char decimalPoint = '.';
    private readonly string timeZone = "UTC";
    private readonly string? timeFormat;

    /// <summary>Between two fields; null, the default, finds comma, semicolon or tab in the first line.</summary>
    /// <exception cref="ArgumentException">A quote, a line break, or what a number or a time is written with.</exception>
    public char? Separator
    {
        get => separator;
        init => separator = value is null || IsSeparator(value.Value)
            ? value
            : throw new ArgumentException(
                $"Separator is '{value}'; accepted are a comma, a semicolon, a tab and other signs that no number or time has");
    }

    /// <summary>Between the units and the fraction of a number: a point, the default, or a comma.</summary>
    /// <exception cref="ArgumentException">Neither a point nor a comma.</exception>
    public char DecimalPoint
    {
        get => decimalPoint;
        init => decimalPoint = value is '.' or ','
            ? value
            : throw new ArgumentException($"DecimalPoint is '{value}'; accepted are '.' and ','");
    }

    /// <summary>
    /// Whether the first line names the columns. Without a header the columns are time, open, high, low, close and volume, in this
    /// order, unless a <see cref="BarColumns"/> gives their numbers, counted from 1.
    /// </summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>
    /// The format of the times, where it is not one that is known by itself: <c>unix</c>, <c>unixms</c>, <c>unixus</c> or
    /// <c>unixns</c>, or a .NET format such as <c>M/d/yyyy h:mm:ss tt</c>. The order of day and month is never guessed. Where date
    /// and time of day are two columns, the format is of both with one space between them.
    /// </summary>
    /// <exception cref="ArgumentException">Not a .NET format of a date.</exception>
    public string? TimeFormat
    {
        get => timeFormat;
        init => timeFormat = CheckTimeFormat(value);
    }

    /// <summary>
    /// The time zone of times without an offset, an IANA id. A time that occurs twice, when clocks go back, is the first of the two
    /// that lies after the bar before; a time that clocks jump over is read with the offset from before the jump.
    /// </summary>
    /// <exception cref="ArgumentException">This machine knows no such zone.</exception>
    public string TimeZone
    {
        get => timeZone;
        init => timeZone = TimeZones.Find(value, nameof(TimeZone)) is not null ? value : "";
    }

    /// <summary>What is done with a row that is no bar.</summary>
    public BadRows BadRows { get; init; }

    private static bool IsSeparator(char sign) => sign == '\t' || (char.IsAscii(sign) && sign > ' ' && !char.IsControl(sign)
        && !char.IsAsciiLetterOrDigit(sign) && !"\"+-.:".Contains(sign, StringComparison.Ordinal));

    private static string? CheckTimeFormat(string? format)
    {
        if (format is null or "unix" or "unixms" or "unixus" or "unixns")
        {
            return format;
        }

        try
        {
            // A format that cannot give back the day that it wrote lacks year, month or day.
            var probe = new DateTime(2019, 11, 23, 21, 47, 58, DateTimeKind.Utc);
            string written = probe.ToString(format, CultureInfo.InvariantCulture);
            DateTime read = DateTime.ParseExact(written, format, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
            if (read.Date == probe.Date)
            {
                return format;
            }
        }
        catch (FormatException)
        {
            // Reported below, in the words of this option.
        }

        throw new ArgumentException(
            $"TimeFormat is '{format}'; accepted are unix, unixms, unixus, unixns "
            + "and .NET formats with year, month and day, such as M/d/yyyy H:mm");
    }
}
