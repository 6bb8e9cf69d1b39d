namespace Barline;

/// <summary>Finds the fields of one line (RFC 4180). Its memory is used again for the next line.</summary>
internal sealed class FieldSplitter
{
    private readonly byte separator;
    private (int Start, int Length)[] fields = new (int, int)[16];
    private byte[] unquoted = [];

    public FieldSplitter(byte separator)
    {
        this.separator = separator;
    }

    /// <summary>The number of fields found in the line.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the field whose quotes are wrong, counted from 0; -1 where none are.</summary>
    public int WrongQuotes { get; private set; } = -1;

    /// <summary>Splits a line. The fields lie in the span that is given back, which is the line itself where nothing is quoted.</summary>
    public ReadOnlySpan<byte> Split(ReadOnlySpan<byte> line, bool hasQuote)
    {
        Count = 0;
        WrongQuotes = -1;
        if (hasQuote)
        {
            return SplitQuoted(line);
        }

        int start = 0;
        while (true)
        {
            int length = line[start..].IndexOf(separator);
            if (length < 0)
            {
                Add(start, line.Length - start);
                return line;
            }

            Add(start, length);
            start += length + 1;
        }
    }

    /// <summary>A field of the line that was split into <paramref name="source"/>.</summary>
    public ReadOnlySpan<byte> Field(ReadOnlySpan<byte> source, int index)
    {
        (int start, int length) = fields[index];
        return source.Slice(start, length);
    }

    private ReadOnlySpan<byte> SplitQuoted(ReadOnlySpan<byte> line)
    {
        if (unquoted.Length < line.Length)
        {
            unquoted = new byte[line.Length * 2];
        }

        int written = 0;
        int at = 0;
        while (true)
        {
            int start = written;
            if (at < line.Length && line[at] == '"')
            {
                at++;
                bool closed = false;
                while (at < line.Length && !closed)
                {
                    if (line[at] != '"')
                    {
                        unquoted[written++] = line[at++];
                    }
                    else if (at + 1 < line.Length && line[at + 1] == '"')
                    {
                        unquoted[written++] = (byte)'"';
                        at += 2;
                    }
                    else
                    {
                        at++;
                        closed = true;
                    }
                }

                if (!closed || (at < line.Length && line[at] != separator))
                {
                    WrongQuotes = WrongQuotes < 0 ? Count : WrongQuotes;
                }
            }

            while (at < line.Length && line[at] != separator)
            {
                unquoted[written++] = line[at++];
            }

            Add(start, written - start);
            if (at == line.Length)
            {
                return unquoted.AsSpan(0, written);
            }

            at++;
        }
    }

    private void Add(int start, int length)
    {
        if (Count == fields.Length)
        {
            Array.Resize(ref fields, fields.Length * 2);
        }

        fields[Count++] = (start, length);
    }
}
