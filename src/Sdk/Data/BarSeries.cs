using System.Collections;

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

    /// <summary>The bar at <paramref name="index"/>, 0 being the oldest.</summary>
    public Bar this[int index] => new(times[index], opens[index], highs[index], lows[index], closes[index], volumes[index]);

    /// <inheritdoc/>
    public IEnumerator<Bar> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
