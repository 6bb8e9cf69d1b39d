using System.Globalization;
using System.Text;

namespace Barline;

/// <summary>Reads the rows of a table in memory.</summary>
internal sealed class TableReader(ColumnMap columns, Func<int, long, object?> cell, CsvOptions options)
{
    private readonly TimeParser times = new(options);

    public BarSeries Read(int rows)
    {
        BarBuffer bars = new(rows);
        long previous = long.MinValue;
        int skipped = 0;
        if (columns.DateIsGuess && rows > 0 && IsWholeTime(cell(columns.Time, 0)))
        {
            columns.DropDate();
        }

        for (int row = 0; row < rows; row++)
        {
            BarDataException? fault = ReadRow(row, previous, out Bar bar);
            if (fault is null)
            {
                bars.Add(bar);
                previous = bar.Time.Ticks;
            }
            else if (options.BadRows == BadRows.Skip)
            {
                skipped++;
            }
            else
            {
                throw fault;
            }
        }

        return bars.ToSeries(skipped);
    }

    private BarDataException? ReadRow(int row, long previous, out Bar bar)
    {
        bar = default;
        BarDataException? fault = ReadTime(row, previous, out DateTime time);
        double[] numbers = new double[5];
        int[] places = [columns.Open, columns.High, columns.Low, columns.Close, columns.Volume];
        for (int i = 0; i < places.Length && fault is null; i++)
        {
            fault = ReadNumber(row, places[i], isVolume: i == 4, out numbers[i]);
        }

        if (fault is not null)
        {
            return fault;
        }

        bar = new Bar(time, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
        BarFault broken = BarRules.Check(bar, previous);
        return broken == BarFault.None ? null : At(row, PlaceOf(broken), BarRules.Describe(broken, bar));
    }

    private BarDataException? ReadNumber(int row, int column, bool isVolume, out double number)
    {
        number = Na.Value;
        object? value = column < 0 ? null : cell(column, row);
        switch (value)
        {
            case null when isVolume:
                return null;
            case double exact:
                number = exact;
                return null;
            case float or decimal or int or long or short or byte or sbyte or ushort or uint or ulong:
                number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return null;
            case string text when isVolume && string.IsNullOrWhiteSpace(text):
                return null;
            case string text when NumberParser.TryParse(Encoding.UTF8.GetBytes(text), (byte)options.DecimalPoint, out number):
                return null;
            default:
                string hint = isVolume ? ", or nothing where it is not known" : "";
                return At(row, column, $"{Found(value)}; expected a number such as 101{options.DecimalPoint}25{hint}");
        }
    }

    private BarDataException? ReadTime(int row, long previous, out DateTime time)
    {
        object? value = cell(columns.Time, row);
        time = default;
        switch (value)
        {
            case DateTime { Kind: DateTimeKind.Local } local when columns.Date < 0:
                return At(row, columns.Time, $"found the time {local:s}, which is local to this machine; expected UTC (ToUniversalTime)");
            case DateTime { Kind: DateTimeKind.Utc } utc when columns.Date < 0:
                time = utc;
                return null;
            case DateTimeOffset instant when columns.Date < 0:
                time = instant.UtcDateTime;
                return null;
        }

        object? date = columns.Date < 0 ? null : cell(columns.Date, row);
        byte[] text = Encoding.UTF8.GetBytes(Text(value));
        TimeFault fault = columns.Date < 0
            ? times.Parse(text, previous, out long ticks)
            : times.Parse(Encoding.UTF8.GetBytes(DayOf(date)), text, previous, out ticks);
        if (fault == TimeFault.None)
        {
            time = new DateTime(ticks, DateTimeKind.Utc);
            return null;
        }

        string found = columns.Date < 0 ? Found(value) : $"{Found(date)} and {Found(value)}";
        return At(row, columns.Time, $"{found}; expected a time such as 2024-01-31 or 2024-01-31T14:30:00Z, a DateTime, or Unix seconds or milliseconds"
            + (fault == TimeFault.NotInFormat ? $" in the format '{options.TimeFormat}'" : ""));
    }

    private static bool IsWholeTime(object? value) => value switch
    {
        DateTime or DateTimeOffset => true,
        string text => CalendarTime.TryParse(Encoding.UTF8.GetBytes(text), out _, out _),
        _ => false,
    };

    private static string DayOf(object? date) => date switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Text(date),
    };

    /// <summary>A cell as a file would have it; a time of no kind is one of the options' zone there too.</summary>
    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Found(object? value) => Text(value) is { Length: > 0 } text ? $"found '{FoundText.Of(text)}'" : "found nothing";

    private int PlaceOf(BarFault fault) => fault switch
    {
        BarFault.OpenNotFinite or BarFault.OpenOutside => columns.Open,
        BarFault.HighNotFinite or BarFault.HighBelowLow => columns.High,
        BarFault.LowNotFinite => columns.Low,
        BarFault.CloseNotFinite or BarFault.CloseOutside => columns.Close,
        BarFault.Volume => columns.Volume,
        _ => columns.Time,
    };

    private BarDataException At(int row, int column, string problem) =>
        BarDataException.At(null, null, column + 1, columns.NameOf(column), problem, row: row);
}
