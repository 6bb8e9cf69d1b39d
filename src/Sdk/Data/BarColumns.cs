namespace Barline;

/// <summary>
/// Names the columns of a file where their names are not the usual ones. A column left null is found by its usual names, in any case:
/// <c>time</c>, <c>timestamp</c>, <c>date</c>, <c>open time</c>; <c>open</c>, <c>o</c>; <c>volume</c>, <c>vol</c>; and so on.
/// </summary>
/// <remarks>In a file without a header (<see cref="CsvOptions.HasHeader"/>) these are numbers counted from 1, such as <c>"3"</c>.</remarks>
public sealed record BarColumns
{
    /// <summary>The column with the time at which a bar opens, or with the time of day where <see cref="Date"/> names the day's column.</summary>
    public string? Time { get; init; }

    /// <summary>The column with the day, where day and time of day are apart.</summary>
    public string? Date { get; init; }

    /// <summary>The column with the opening prices.</summary>
    public string? Open { get; init; }

    /// <summary>The column with the highest prices.</summary>
    public string? High { get; init; }

    /// <summary>The column with the lowest prices.</summary>
    public string? Low { get; init; }

    /// <summary>The column with the closing prices.</summary>
    public string? Close { get; init; }

    /// <summary>The column with the volumes. A file may have none: the volumes are then na.</summary>
    public string? Volume { get; init; }

    /// <summary>Reads the form of the command line: <c>time=T,open=O,close=C</c>.</summary>
    /// <exception cref="FormatException">A part is not <c>name=column</c>, names no column of a bar, or names one twice.</exception>
    public static BarColumns Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var columns = new BarColumns();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            string role = equals < 0 ? part : part[..equals].Trim();
            string column = equals < 0 ? "" : part[(equals + 1)..].Trim();
            if (role.Length == 0 || column.Length == 0)
            {
                throw new FormatException($"Columns '{text}': found '{part}'; accepted is name=column, such as time=T,close=C");
            }

            if (!seen.Add(role))
            {
                throw new FormatException($"Columns '{text}': '{role}' is given twice");
            }

            columns = columns.With(role, column) ?? throw new FormatException(
                $"Columns '{text}': '{role}' is no column of a bar{NearestName.Hint(role, roles)}; accepted are {string.Join(", ", roles)}");
        }

        return columns;
    }

    private static readonly string[] roles = ["time", "date", "open", "high", "low", "close", "volume"];

    private BarColumns? With(string role, string column) => role.ToLowerInvariant() switch
    {
        "time" => this with { Time = column },
        "date" => this with { Date = column },
        "open" => this with { Open = column },
        "high" => this with { High = column },
        "low" => this with { Low = column },
        "close" => this with { Close = column },
        "volume" => this with { Volume = column },
        _ => null,
    };
}
