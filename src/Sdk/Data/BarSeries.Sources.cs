namespace Barline;

public sealed partial class BarSeries
{
    /// <summary>Reads bars from a CSV file, plain or compressed with gzip. Fields are separated by comma, semicolon or tab.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The names of columns that do not have the usual ones.</param>
    /// <param name="options">How the file is read, where the defaults do not suit it.</param>
    /// <exception cref="BarDataException">The file cannot be read, or is not what is accepted; the message names file, line and column.</exception>
    public static BarSeries ReadCsv(string path, BarColumns? columns = null, CsvOptions? options = null) =>
        CsvBarReader.Read(path, columns, options);

    /// <summary>Reads bars from a stream of CSV text, plain or compressed with gzip. The stream is read from where it stands, and stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="columns">The names of columns that do not have the usual ones.</param>
    /// <param name="options">How the text is read, where the defaults do not suit it.</param>
    /// <param name="name">What errors call the stream.</param>
    /// <exception cref="BarDataException">The stream cannot be read, or is not what is accepted; the message names line and column.</exception>
    public static BarSeries ReadCsv(Stream stream, BarColumns? columns = null, CsvOptions? options = null, string name = "stream")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return CsvBarReader.Read(stream, name, columns, options);
    }

    /// <summary>Copies columns of equal length into a series.</summary>
    /// <param name="times">When each bar opens; times of no kind are taken for UTC.</param>
    /// <param name="opens">The opening prices.</param>
    /// <param name="highs">The highest prices.</param>
    /// <param name="lows">The lowest prices.</param>
    /// <param name="closes">The closing prices.</param>
    /// <param name="volumes">The volumes, na where one is not known; empty where none is.</param>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="BarDataException">A row is no bar: a price that is not finite, a high below the low, a time that does not increase.</exception>
    public static BarSeries FromColumns(
        ReadOnlySpan<DateTime> times,
        ReadOnlySpan<double> opens,
        ReadOnlySpan<double> highs,
        ReadOnlySpan<double> lows,
        ReadOnlySpan<double> closes,
        ReadOnlySpan<double> volumes = default)
    {
        RequireLength(opens.Length, times.Length, nameof(opens));
        RequireLength(highs.Length, times.Length, nameof(highs));
        RequireLength(lows.Length, times.Length, nameof(lows));
        RequireLength(closes.Length, times.Length, nameof(closes));
        if (!volumes.IsEmpty)
        {
            RequireLength(volumes.Length, times.Length, nameof(volumes));
        }

        var bars = new BarBuffer(times.Length);
        long previous = long.MinValue;
        for (int i = 0; i < times.Length; i++)
        {
            double volume = volumes.IsEmpty ? Na.Value : volumes[i];
            previous = AddChecked(bars, new Bar(times[i], opens[i], highs[i], lows[i], closes[i], volume), previous);
        }

        return bars.ToSeries(0);
    }

    /// <summary>Collects bars, oldest first, into a series.</summary>
    /// <exception cref="BarDataException">One is no bar: a price that is not finite, a high below the low, a time that does not increase.</exception>
    public static BarSeries FromBars(IEnumerable<Bar> bars)
    {
        ArgumentNullException.ThrowIfNull(bars);
        var collected = new BarBuffer(bars.TryGetNonEnumeratedCount(out int count) ? count : 0);
        long previous = long.MinValue;
        foreach (Bar bar in bars)
        {
            previous = AddChecked(collected, bar, previous);
        }

        return collected.ToSeries(0);
    }

    private static void RequireLength(int length, int expected, string name)
    {
        if (length != expected)
        {
            throw new ArgumentException($"Found {length} {name} for {expected} times; expected as many of each", name);
        }
    }

    private static long AddChecked(BarBuffer bars, in Bar bar, long previous)
    {
        if (bar.Time.Kind == DateTimeKind.Local)
        {
            throw BarDataException.At(
                null, null, null, null, $"bar {bars.Count}: found the time {bar.Time:s}, which is local to this machine; expected UTC (ToUniversalTime)");
        }

        Bar utc = bar with { Time = DateTime.SpecifyKind(bar.Time, DateTimeKind.Utc) };
        BarFault fault = BarRules.Check(utc, previous);
        if (fault != BarFault.None)
        {
            throw BarDataException.At(null, null, null, null, $"bar {bars.Count} ({BarRules.Iso(utc.Time)}): {BarRules.Describe(fault, utc)}");
        }

        bars.Add(utc);
        return utc.Time.Ticks;
    }
}
