namespace Barline;

/// <summary>Cuts a stream of bytes into lines, without a copy and without an allocation a line.</summary>
/// <remarks>A line ends with LF, CR LF or CR. Within quotes these are part of the line.</remarks>
internal sealed class LineReader
{
    /// <summary>No line of a price file is longer; what is, is another kind of file or an open quote.</summary>
    public const int LongestLine = 1 << 20;

    private readonly Stream stream;
    private readonly string file;
    private byte[] buffer;
    private int start;
    private int end;
    private int nextLine = 1;
    private bool ended;
    private bool skipLineFeed;

    /// <param name="stream">What is read; the caller disposes of it.</param>
    /// <param name="file">What errors call the stream.</param>
    /// <param name="bufferSize">Bytes read at once; small ones are for tests.</param>
    public LineReader(Stream stream, string file, int bufferSize = 1 << 17)
    {
        this.stream = stream;
        this.file = file;
        buffer = new byte[bufferSize];
    }

    /// <summary>The number of the line read last, counted from 1; the first one where quotes hold several.</summary>
    public int Line { get; private set; }

    /// <summary>Whether the line read last has a quote in it.</summary>
    public bool HasQuote { get; private set; }

    /// <summary>Bytes that are read and not yet given out, at least <paramref name="count"/> where the stream has them.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (end - start < count && !ended)
        {
            Fill();
        }

        return buffer.AsSpan(start, end - start);
    }

    /// <summary>Passes over bytes.</summary>
    public void Skip(int count) => start += count;

    /// <summary>The next line without its end; valid until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        Line = nextLine;
        HasQuote = false;
        bool quoted = false;
        int scanned = 0;
        while (true)
        {
            ReadOnlySpan<byte> rest = buffer.AsSpan(start + scanned, end - start - scanned);
            if (skipLineFeed && rest.Length > 0)
            {
                // The CR before it was the last byte that had been read.
                skipLineFeed = false;
                if (rest[0] == '\n')
                {
                    start++;
                    continue;
                }
            }

            int found = quoted ? rest.IndexOf((byte)'"') : rest.IndexOfAny((byte)'\n', (byte)'\r', (byte)'"');
            if (found < 0)
            {
                if (quoted)
                {
                    CountLines(start + scanned, end);
                }

                scanned += rest.Length;
                if (scanned > LongestLine)
                {
                    string hint = HasQuote ? " (is a quote not closed?)" : "";
                    throw BarDataException.At(file, Line, null, null, $"the line is longer than {LongestLine} bytes{hint}; expected rows of prices");
                }

                if (!ended)
                {
                    Fill();
                    continue;
                }

                line = buffer.AsSpan(start, scanned);
                bool any = scanned > 0;
                start = end;
                nextLine++;
                return any;
            }

            if (rest[found] == '"')
            {
                if (quoted)
                {
                    CountLines(start + scanned, start + scanned + found);
                }

                HasQuote = true;
                quoted = !quoted;
                scanned += found + 1;
                continue;
            }

            line = buffer.AsSpan(start, scanned + found);
            int next = start + scanned + found + 1;
            if (rest[found] == '\r')
            {
                if (next < end)
                {
                    next += buffer[next] == '\n' ? 1 : 0;
                }
                else
                {
                    skipLineFeed = true;
                }
            }

            start = next;
            nextLine++;
            return true;
        }
    }

    private void CountLines(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            // The byte before is at least the quote that was opened.
            if (buffer[i] == '\r' || (buffer[i] == '\n' && buffer[i - 1] != '\r'))
            {
                nextLine++;
            }
        }
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        int read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
    }
}
