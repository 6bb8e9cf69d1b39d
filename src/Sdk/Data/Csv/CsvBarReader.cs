using System.Text;

namespace Barline;

/// <summary>Reads the bars of one CSV file.</summary>
internal sealed class CsvBarReader
{
    private readonly string file;
    private readonly BarColumns given;
    private readonly CsvOptions options;

    private CsvBarReader(string file, BarColumns given, CsvOptions options)
    {
        this.file = file;
        this.given = given;
        this.options = options;
    }

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    public static BarSeries Read(string path, BarColumns? columns, CsvOptions? options)
    {
        using FileStream stream = BarFiles.Open(path, bufferSize: 0);
        return Read(stream, path, columns, options);
    }

    /// <summary>Reads a stream from where it stands; it stays open.</summary>
    public static BarSeries Read(Stream stream, string name, BarColumns? columns, CsvOptions? options) =>
        new CsvBarReader(name, columns ?? new BarColumns(), options ?? new CsvOptions()).Read(stream);

    private BarSeries Read(Stream stream)
    {
        var start = new byte[FileKind.Length];
        int read;
        try
        {
            read = stream.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        }
        catch (IOException problem)
        {
            throw BarDataException.At(file, null, null, null, $"the file cannot be read: {problem.Message}", problem);
        }

        bool isGzip = FileKind.IsGzip(start.AsSpan(0, read));
        long size = stream.CanSeek && !isGzip ? stream.Length : 0;
        ReadOnlyMemory<byte> before = start.AsMemory(0, read);
        using Stream text = isGzip ? new GunzipStream(before, stream) : new JoinedStream(before, stream);
        var lines = new LineReader(text, file);
        try
        {
            return ReadLines(lines, size);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            string what = problem is InvalidDataException
                ? "the gzip data is broken or cut off here; expected a whole file"
                : $"the file cannot be read further: {problem.Message}";
            int? line = lines.Line == 0 ? null : lines.Line;
            throw BarDataException.At(file, line, null, null, what, problem);
        }
    }

    private BarSeries ReadLines(LineReader lines, long size)
    {
        ReadOnlySpan<byte> start = lines.Peek(FileKind.Length);
        if (FileKind.Foreign(start[..Math.Min(start.Length, FileKind.Length)]) is { } kind)
        {
            throw BarDataException.At(file, null, null, null, $"found {kind}; expected CSV text, which may be compressed with gzip");
        }

        if (start.StartsWith("\uFEFF"u8))
        {
            lines.Skip(3);
        }

        if (!TryReadFilled(lines, out ReadOnlySpan<byte> line))
        {
            throw BarDataException.At(
                file, null, null, null, "the file is empty; expected a header such as time,open,high,low,close,volume and a row a bar");
        }

        byte separator = (byte)(options.Separator ?? FindSeparator(line));
        var splitter = new FieldSplitter(separator);
        if (!options.HasHeader)
        {
            return ReadRows(lines, line, splitter, ColumnFinder.Number(file, given), size);
        }

        ColumnMap columns = FindColumns(splitter, line, lines);
        if (!TryReadFilled(lines, out line))
        {
            return new BarBuffer(0).ToSeries(0);
        }

        if (columns.DateIsGuess && !HoldsTimeOfDay(splitter, line, lines.HasQuote, columns.Time))
        {
            columns.DropDate();
        }

        return ReadRows(lines, line, splitter, columns, size);
    }

    private BarSeries ReadRows(LineReader lines, ReadOnlySpan<byte> line, FieldSplitter splitter, ColumnMap columns, long size)
    {
        var rows = new RowReader(columns, splitter, options);
        var bars = new BarBuffer((int)Math.Min(size / Math.Max(line.Length + 1, 8), 1 << 22) + 1);
        long previous = long.MinValue;
        int skipped = 0;
        do
        {
            RowFault fault = rows.Read(line, lines.HasQuote, previous, out Bar bar);
            if (fault.IsNone)
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
                DateTime before = previous == long.MinValue ? default : new DateTime(previous, DateTimeKind.Utc);
                int? column = fault.Column < 0 ? null : fault.Column + 1;
                string? name = fault.Column < 0 ? null : columns.NameOf(fault.Column);
                string problem = rows.Describe(fault, line, lines.HasQuote, bar, before);
                throw BarDataException.At(file, lines.Line, column, name, problem);
            }
        }
        while (TryReadFilled(lines, out line));
        return bars.ToSeries(skipped);
    }

    private ColumnMap FindColumns(FieldSplitter splitter, ReadOnlySpan<byte> line, LineReader lines)
    {
        ReadOnlySpan<byte> source = splitter.Split(line, lines.HasQuote);
        var header = new string[splitter.Count];
        int values = 0;
        for (int i = 0; i < header.Length; i++)
        {
            ReadOnlySpan<byte> field = splitter.Field(source, i);
            header[i] = OneLine(Encoding.UTF8.GetString(field)).Trim();
            values += NumberParser.TryParse(field, (byte)options.DecimalPoint, out _) ? 1 : 0;
        }

        if (values >= 4)
        {
            throw BarDataException.At(
                file,
                lines.Line,
                null,
                null,
                $"found numbers ('{FoundText.Of(line)}') where the header should be; "
                + "expected names such as time,open,high,low,close,volume, or CsvOptions.HasHeader = false");
        }

        return ColumnFinder.Find(file, lines.Line, header, given);
    }

    // A quoted name may have line breaks, which neither a BarColumns nor a message should need.
    private static string OneLine(string name) =>
        name.Any(char.IsControl) ? string.Concat(name.Select(letter => char.IsControl(letter) ? ' ' : letter)) : name;

    /// <summary>The next line that is not blank.</summary>
    private static bool TryReadFilled(LineReader lines, out ReadOnlySpan<byte> line)
    {
        while (lines.TryRead(out line))
        {
            if (line.Length > 0 && (line[0] > ' ' || line.ContainsAnyExcept((byte)' ', (byte)'\t')))
            {
                return true;
            }
        }

        return false;
    }

    private static char FindSeparator(ReadOnlySpan<byte> line)
    {
        Span<int> counts = [0, 0, 0];
        const string separators = ",;\t";
        bool quoted = false;
        foreach (byte sign in line)
        {
            quoted ^= sign == '"';
            int which = quoted ? -1 : separators.IndexOf((char)sign, StringComparison.Ordinal);
            if (which >= 0)
            {
                counts[which]++;
            }
        }

        int most = counts[1] > counts[0] ? 1 : 0;
        return separators[counts[2] > counts[most] ? 2 : most];
    }

    private static bool HoldsTimeOfDay(FieldSplitter splitter, ReadOnlySpan<byte> line, bool hasQuote, int column)
    {
        ReadOnlySpan<byte> source = splitter.Split(line, hasQuote);
        ReadOnlySpan<byte> field = column < splitter.Count ? splitter.Field(source, column).Trim(" \t"u8) : default;
        int mark = field.IndexOf((byte)':');
        return mark is 1 or 2 || (field.Length is 4 or 6 && !field.ContainsAnyExceptInRange((byte)'0', (byte)'9'));
    }
}
