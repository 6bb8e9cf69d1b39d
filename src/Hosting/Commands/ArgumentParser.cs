using System.Globalization;

namespace Barline.Hosting.Commands;

/// <summary>Reads the values of options; what is wrong says which option, what was given and what is accepted.</summary>
internal static class ArgumentParser
{
    private static readonly string[] timeFormats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-ddTHH:mm:ssK",
    ];

    /// <summary>The name of a file.</summary>
    public static string File(string option, string? text) => !string.IsNullOrWhiteSpace(text)
        ? text
        : throw new UsageException($"{option} is {(text is null ? "missing" : "empty")}; accepted is a file.");

    /// <summary>A whole number within bounds; null where none was given.</summary>
    public static long? Whole(string option, string? text, long min, long max)
    {
        if (text is null)
        {
            return null;
        }

        bool right = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) && value >= min && value <= max;
        return right ? value : throw new UsageException($"{option} is '{text}'; accepted is a whole number of {min} or more.");
    }

    /// <summary>A point in time, UTC where it has no offset; null where none was given.</summary>
    public static DateTime? Time(string option, string? text)
    {
        if (text is null)
        {
            return null;
        }

        return DateTime.TryParseExact(
            text, timeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime time)
            ? time
            : throw new UsageException($"{option} is '{text}'; accepted is a time such as 2024-01-31, 2024-01-31T14:30 (UTC) or 2024-01-31T09:30-05:00.");
    }

    /// <summary>The columns of the file; null where none were given.</summary>
    public static BarColumns? Columns(string option, string? text)
    {
        try
        {
            return text is null ? null : BarColumns.Parse(text);
        }
        catch (FormatException problem)
        {
            throw new UsageException($"{option}: {problem.Message}", problem);
        }
    }

    /// <summary>How the file is read.</summary>
    public static CsvOptions Csv(string? timeZone, string? timeFormat, bool skipBadRows)
    {
        try
        {
            CsvOptions options = new() { BadRows = skipBadRows ? BadRows.Skip : BadRows.Stop, TimeFormat = timeFormat };
            return timeZone is null ? options : options with { TimeZone = timeZone };
        }
        catch (ArgumentException problem)
        {
            throw new UsageException(problem.Message, problem);
        }
    }

    /// <summary>The values of inputs by name.</summary>
    public static Dictionary<string, object?> Inputs(string option, IReadOnlyList<string> settings)
    {
        Dictionary<string, object?> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (string setting in settings)
        {
            int equals = setting.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? "" : setting[..equals].Trim();
            if (name.Length == 0)
            {
                throw new UsageException($"{option} is '{setting}'; accepted is NAME=VALUE, such as Length=30.");
            }

            if (!values.TryAdd(name, setting[(equals + 1)..].Trim()))
            {
                throw new UsageException($"{option} gives '{name}' twice.");
            }
        }

        return values;
    }

    /// <summary>The bars of a range. A range without bars is a mistake; a file without bars is not.</summary>
    public static BarSeries Range(BarSeries bars, string file, DateTime? from, DateTime? to)
    {
        if (from is null && to is null)
        {
            return bars;
        }

        DateTime start = from ?? DateTime.MinValue;
        DateTime end = to ?? DateTime.MaxValue;
        if (end <= start)
        {
            throw new UsageException($"--to is {Show(end)}; accepted is a time after --from, which is {Show(start)}.");
        }

        BarSeries range = bars.Between(start, end);
        return range.Count > 0 || bars.Count == 0 ? range : throw new UsageException(
            $"There is no bar {Words(from, to)}: the bars of {file} go from {Show(bars.Times[0])} to {Show(bars.Times[^1])}.");
    }

    private static string Words(DateTime? from, DateTime? to) =>
        string.Join(' ', ((string[])[from is { } start ? $"from {Show(start)}" : "", to is { } end ? $"before {Show(end)}" : ""]).Where(part => part.Length > 0));

    private static string Show(DateTime time) =>
        time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
