namespace Barline;

/// <summary>Turns one line into a bar, and says why where it cannot.</summary>
internal sealed class RowReader
{
    private readonly ColumnMap columns;
    private readonly FieldSplitter splitter;
    private readonly TimeParser times;
    private readonly byte decimalPoint;
    private readonly CsvOptions options;

    public RowReader(ColumnMap columns, FieldSplitter splitter, CsvOptions options)
    {
        this.columns = columns;
        this.splitter = splitter;
        this.options = options;
        times = new TimeParser(options);
        decimalPoint = (byte)options.DecimalPoint;
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="hasQuote">Whether there is a quote in it.</param>
    /// <param name="previous">The time of the bar before in ticks; <see cref="long.MinValue"/> for the first.</param>
    /// <param name="bar">The bar.</param>
    public RowFault Read(ReadOnlySpan<byte> line, bool hasQuote, long previous, out Bar bar)
    {
        bar = default;
        ReadOnlySpan<byte> source = splitter.Split(line, hasQuote);
        if (splitter.WrongQuotes >= 0)
        {
            return new RowFault(RowFaultKind.Quotes, splitter.WrongQuotes);
        }

        if (!HasRightWidth(source))
        {
            return new RowFault(RowFaultKind.FieldCount);
        }

        TimeFault timeFault = columns.Date < 0
            ? times.Parse(splitter.Field(source, columns.Time), previous, out long ticks)
            : times.Parse(splitter.Field(source, columns.Date), splitter.Field(source, columns.Time), previous, out ticks);
        if (timeFault != TimeFault.None)
        {
            return new RowFault(RowFaultKind.Time, columns.Time, Time: timeFault);
        }

        int wrong = columns.Open;
        if (!NumberParser.TryParse(splitter.Field(source, columns.Open), decimalPoint, out double open)
            || !NumberParser.TryParse(splitter.Field(source, wrong = columns.High), decimalPoint, out double high)
            || !NumberParser.TryParse(splitter.Field(source, wrong = columns.Low), decimalPoint, out double low)
            || !NumberParser.TryParse(splitter.Field(source, wrong = columns.Close), decimalPoint, out double close))
        {
            return new RowFault(RowFaultKind.Number, wrong);
        }

        double volume = Na.Value;
        if (columns.Volume >= 0 && !TryVolume(splitter.Field(source, columns.Volume), out volume))
        {
            return new RowFault(RowFaultKind.Number, columns.Volume);
        }

        bar = new Bar(new DateTime(ticks, DateTimeKind.Utc), open, high, low, close, volume);
        BarFault fault = BarRules.Check(bar, previous);
        return fault == BarFault.None ? default : new RowFault(RowFaultKind.Bar, ColumnOf(fault), fault);
    }

    /// <summary>What was found and what is accepted, in words. The line is the one read last.</summary>
    public string Describe(RowFault fault, ReadOnlySpan<byte> line, bool hasQuote, in Bar bar, DateTime previous)
    {
        ReadOnlySpan<byte> source = splitter.Split(line, hasQuote);
        return fault.Kind switch
        {
            RowFaultKind.FieldCount => columns.Width > 0
                ? $"found {Fields(splitter.Count)}; expected {columns.Width}, as the header has"
                : $"found {Fields(splitter.Count)}; expected at least {columns.Last + 1}",
            RowFaultKind.Quotes => "found a quote that is not closed, or text behind a closed one; expected \"text\", with \"\" for a quote within",
            RowFaultKind.Number => DescribeNumber(splitter.Field(source, fault.Column), fault.Column == columns.Volume),
            RowFaultKind.Time => DescribeTime(fault.Time, source),
            _ when fault.Bar == BarFault.TimeOrder =>
                $"found '{FoundTime(source)}' ({BarRules.Iso(bar.Time)}), not after the bar before ({BarRules.Iso(previous)}); "
                + "expected times that increase",
            _ => BarRules.Describe(fault.Bar, bar),
        };
    }

    private static string Fields(int count) => count == 1 ? "1 field" : $"{count} fields";

    private bool HasRightWidth(ReadOnlySpan<byte> source)
    {
        int count = splitter.Count;
        if (columns.Width == 0)
        {
            return count > columns.Last;
        }

        // Some writers end each row, but not the header, with a separator.
        return count == columns.Width || (count == columns.Width + 1 && splitter.Field(source, count - 1).IsEmpty);
    }

    private bool TryVolume(ReadOnlySpan<byte> field, out double volume)
    {
        if (NumberParser.TryParse(field, decimalPoint, out volume))
        {
            return true;
        }

        volume = Na.Value;
        return field.Trim(" \t"u8).IsEmpty;
    }

    private int ColumnOf(BarFault fault) => fault switch
    {
        BarFault.OpenNotFinite or BarFault.OpenOutside => columns.Open,
        BarFault.HighNotFinite or BarFault.HighBelowLow => columns.High,
        BarFault.LowNotFinite => columns.Low,
        BarFault.CloseNotFinite or BarFault.CloseOutside => columns.Close,
        BarFault.Volume => columns.Volume,
        _ => columns.Time,
    };

    private string DescribeNumber(ReadOnlySpan<byte> field, bool isVolume)
    {
        string found = field.Trim(" \t"u8).IsEmpty ? "found nothing" : $"found '{FoundText.Of(field)}'";
        char point = options.DecimalPoint;
        char otherPoint = point == '.' ? ',' : '.';
        string hint = field.Contains((byte)otherPoint)
            ? $" (CsvOptions.DecimalPoint is '{point}', and thousands are not separated)"
            : "";
        return $"{found}; expected a number such as 101{point}25{hint}" + (isVolume ? ", or nothing where it is not known" : "");
    }

    private string DescribeTime(TimeFault fault, ReadOnlySpan<byte> source)
    {
        string text = FoundTime(source);
        string found = text.Length == 0 ? "found nothing" : $"found '{text}'";
        return fault switch
        {
            TimeFault.DayOrMonthFirst =>
                $"{found}, and whether day or month comes first is not guessed; "
                + "set CsvOptions.TimeFormat, such as M/d/yyyy or d/M/yyyy H:mm, or write 2024-01-31",
            TimeFault.WhichNumber =>
                $"{found}, a number whose unit is in doubt; "
                + "set CsvOptions.TimeFormat to unix, unixms, unixus, unixns or a format such as yyyyMMddHHmm",
            TimeFault.NotInFormat => $"{found}; expected a time in the format '{options.TimeFormat}'",
            _ => $"{found}; expected a time such as 2024-01-31, 2024-01-31T14:30:00Z, 2024-01-31 09:30:00-05:00, 20240131 09:30, "
                + "or Unix seconds or milliseconds",
        };
    }

    private string FoundTime(ReadOnlySpan<byte> source)
    {
        string time = FoundText.Of(splitter.Field(source, columns.Time));
        return columns.Date < 0 ? time : $"{FoundText.Of(splitter.Field(source, columns.Date))} {time}";
    }
}
