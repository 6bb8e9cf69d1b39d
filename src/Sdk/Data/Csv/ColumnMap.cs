namespace Barline;

/// <summary>Where in a row the parts of a bar are, counted from 0; -1 for what the file does not have.</summary>
internal sealed class ColumnMap
{
    private readonly string[] header;

    public ColumnMap(string[] header, int time, int date, int open, int high, int low, int close, int volume)
    {
        this.header = header;
        Time = time;
        Date = date;
        Open = open;
        High = high;
        Low = low;
        Close = close;
        Volume = volume;
    }

    public int Time { get; }

    /// <summary>The column with the day, where <see cref="Time"/> has only the time of day.</summary>
    public int Date { get; private set; }

    public int Open { get; }

    public int High { get; }

    public int Low { get; }

    public int Close { get; }

    public int Volume { get; }

    /// <summary>Whether <see cref="Date"/> was found by its name alone, beside a column that may hold whole times.</summary>
    public bool DateIsGuess { get; init; }

    /// <summary>The number of columns; 0 where there is no header to say so.</summary>
    public int Width => header.Length;

    /// <summary>The highest number in use.</summary>
    public int Last => Math.Max(Math.Max(Math.Max(Time, Date), Math.Max(Open, High)), Math.Max(Math.Max(Low, Close), Volume));

    /// <summary>The name of a column; null where there is no header.</summary>
    public string? NameOf(int column) => column < header.Length ? header[column] : null;

    /// <summary>Takes the time's column for the whole time.</summary>
    public void DropDate() => Date = -1;
}
