namespace Barline;

/// <summary>Columns that grow while bars are read.</summary>
internal sealed class BarBuffer
{
    private DateTime[] times;
    private double[] opens;
    private double[] highs;
    private double[] lows;
    private double[] closes;
    private double[] volumes;

    public BarBuffer(int capacity)
    {
        times = new DateTime[capacity];
        opens = new double[capacity];
        highs = new double[capacity];
        lows = new double[capacity];
        closes = new double[capacity];
        volumes = new double[capacity];
    }

    public int Count { get; private set; }

    public void Add(in Bar bar)
    {
        if (Count == times.Length)
        {
            Resize(Math.Max(16, checked(Count * 2)));
        }

        int index = Count++;
        times[index] = bar.Time;
        opens[index] = bar.Open;
        highs[index] = bar.High;
        lows[index] = bar.Low;
        closes[index] = bar.Close;
        volumes[index] = bar.Volume;
    }

    /// <summary>The bars; the buffer must not be used after.</summary>
    public BarSeries ToSeries(int skippedRows)
    {
        if (Count != times.Length)
        {
            Resize(Count);
        }

        return new BarSeries(times, opens, highs, lows, closes, volumes) { SkippedRows = skippedRows };
    }

    private void Resize(int capacity)
    {
        Array.Resize(ref times, capacity);
        Array.Resize(ref opens, capacity);
        Array.Resize(ref highs, capacity);
        Array.Resize(ref lows, capacity);
        Array.Resize(ref closes, capacity);
        Array.Resize(ref volumes, capacity);
    }
}
