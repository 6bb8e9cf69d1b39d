using System.Buffers.Binary;
using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Barline;

/// <summary>Bars as columns: times and five arrays of prices and volume, oldest first.</summary>
public sealed partial class BarSeries : IReadOnlyList<Bar>
{
    private readonly DateTime[] times;
    private readonly double[] opens;
    private readonly double[] highs;
    private readonly double[] lows;
    private readonly double[] closes;
    private readonly double[] volumes;

    /// <summary>Kept once it was asked for: it takes a look at every bar.</summary>
    private StrongBox<TimeSpan?>? gap;
    private string? contentHash;

    /// <summary>Takes columns of equal length; the arrays are kept, not copied.</summary>
    internal BarSeries(DateTime[] times, double[] opens, double[] highs, double[] lows, double[] closes, double[] volumes)
    {
        this.times = times;
        this.opens = opens;
        this.highs = highs;
        this.lows = lows;
        this.closes = closes;
        this.volumes = volumes;
    }

    /// <summary>The columns themselves, for the engine; nobody writes to them.</summary>
    internal DateTime[] TimeColumn => times;

    internal double[] OpenColumn => opens;

    internal double[] HighColumn => highs;

    internal double[] LowColumn => lows;

    internal double[] CloseColumn => closes;

    internal double[] VolumeColumn => volumes;

    /// <summary>The number of bars.</summary>
    public int Count => times.Length;

    /// <summary>When each bar opens, in UTC.</summary>
    public ReadOnlySpan<DateTime> Times => times;

    /// <summary>The opening prices.</summary>
    public ReadOnlySpan<double> Opens => opens;

    /// <summary>The highest prices.</summary>
    public ReadOnlySpan<double> Highs => highs;

    /// <summary>The lowest prices.</summary>
    public ReadOnlySpan<double> Lows => lows;

    /// <summary>The closing prices.</summary>
    public ReadOnlySpan<double> Closes => closes;

    /// <summary>The volumes; na where the source had none.</summary>
    public ReadOnlySpan<double> Volumes => volumes;

    /// <summary>How many rows of the source were left out because they were no bars (<see cref="BadRows.Skip"/>).</summary>
    public int SkippedRows { get; internal init; }

    /// <summary>SHA-256 over times, prices and volumes, in lower-case hexadecimal: equal bars have equal hashes, on every machine.</summary>
    public string ContentHash => contentHash ??= Hash();

    /// <summary>
    /// The timeframe that the most frequent gap between two bars tells; null where there are fewer than two bars or no timeframe has
    /// that gap.
    /// </summary>
    public Timeframe? Timeframe => Gap is { } apart ? Barline.Timeframe.OfGap(apart) : null;

    /// <summary>The most frequent gap between two bars; null where there are fewer than two.</summary>
    internal TimeSpan? Gap => (gap ??= new(MostFrequentGap())).Value;

    /// <summary>The bar at <paramref name="index"/>, 0 being the oldest.</summary>
    public Bar this[int index] => new(times[index], opens[index], highs[index], lows[index], closes[index], volumes[index]);

    /// <summary>A copy of <paramref name="count"/> bars from the bar at <paramref name="start"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the bars.</exception>
    public BarSeries Slice(int start, int count)
    {
        if (start < 0 || start > Count)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, $"The first bar of a slice lies within 0 to {Count}");
        }

        if (count < 0 || count > Count - start)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, $"From bar {start} on there are 0 to {Count - start} bars to take");
        }

        return new BarSeries(
            times.AsSpan(start, count).ToArray(),
            opens.AsSpan(start, count).ToArray(),
            highs.AsSpan(start, count).ToArray(),
            lows.AsSpan(start, count).ToArray(),
            closes.AsSpan(start, count).ToArray(),
            volumes.AsSpan(start, count).ToArray());
    }

    /// <summary>A copy of the bars that open at or after <paramref name="from"/> and before <paramref name="to"/>.</summary>
    /// <param name="from">The first instant; a time of no kind is taken for UTC.</param>
    /// <param name="to">The first instant after the range; a time of no kind is taken for UTC.</param>
    /// <exception cref="ArgumentException">The range ends before it starts.</exception>
    public BarSeries Between(DateTime from, DateTime to)
    {
        DateTime first = ToUtc(from);
        DateTime end = ToUtc(to);
        if (end < first)
        {
            throw new ArgumentException($"The range ends at {BarRules.Iso(end)}, before it starts at {BarRules.Iso(first)}", nameof(to));
        }

        int start = FirstAtOrAfter(first);
        return Slice(start, FirstAtOrAfter(end) - start);
    }

    /// <inheritdoc/>
    public IEnumerator<Bar> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static DateTime ToUtc(DateTime time) => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time;

    private int FirstAtOrAfter(DateTime time)
    {
        int found = times.AsSpan().BinarySearch(time);
        return found >= 0 ? found : ~found;
    }

    private TimeSpan? MostFrequentGap()
    {
        var counts = new Dictionary<long, int>();
        for (int i = 1; i < times.Length; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, times[i].Ticks - times[i - 1].Ticks, out _)++;
        }

        // Of gaps that are equally frequent the shorter one: a longer one may be a pause.
        return counts.Count == 0 ? null : new TimeSpan(counts.OrderByDescending(gap => gap.Value).ThenBy(gap => gap.Key).First().Key);
    }

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> word = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(word, Count);
        hash.AppendData(word);
        var block = new byte[sizeof(long) * 4096];
        for (int start = 0; start < Count; start += 4096)
        {
            ReadOnlySpan<DateTime> part = times.AsSpan(start, Math.Min(4096, Count - start));
            for (int i = 0; i < part.Length; i++)
            {
                BinaryPrimitives.WriteInt64LittleEndian(block.AsSpan(i * sizeof(long)), part[i].Ticks);
            }

            hash.AppendData(block, 0, part.Length * sizeof(long));
        }

        foreach (double[] column in (ReadOnlySpan<double[]>)[opens, highs, lows, closes, volumes])
        {
            for (int start = 0; start < column.Length; start += 4096)
            {
                ReadOnlySpan<double> part = column.AsSpan(start, Math.Min(4096, column.Length - start));
                for (int i = 0; i < part.Length; i++)
                {
                    // There are many bit patterns for na, and only one na.
                    BinaryPrimitives.WriteDoubleLittleEndian(block.AsSpan(i * sizeof(double)), double.IsNaN(part[i]) ? Na.Value : part[i]);
                }

                hash.AppendData(block, 0, part.Length * sizeof(double));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
