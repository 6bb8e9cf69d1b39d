namespace Barline;

public partial class TaNamespace
{
    /// <summary>The highest less the lowest value of the last <paramref name="length"/> bars, the current one included (Pine's <c>ta.range</c>).</summary>
    /// <remarks>Na is treated as by <see cref="Highest(Series{double}, int)"/>: bars where the source is na are passed over.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.range")]
    public virtual Series<double> Range(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Range");
        return Define(new RangeKernel(length), source);
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="Range(Series{double}, int)"/>
    public Series<double> Range(Series<double> source, Series<int> length) => DefineChanging(new RangeKernel(1), source, length);
}

internal struct RangeKernel(int length) : ILengthKernel<RangeKernel>
{
    private ExtremeWindow<LargestNewest> highest = new(length);
    private ExtremeWindow<SmallestNewest> lowest = new(length);

    public static string Name => "Ta.Range";

    public readonly Arguments Arguments => Arguments.Of((long)highest.Length);

    public readonly int Length => highest.Length;

    public readonly RangeKernel WithLength(int length) => new(length);

    public double Update(History<double> source)
    {
        int top = highest.Update(source);
        int bottom = lowest.Update(source);
        return top < 0 || bottom < 0 ? double.NaN : highest.Best - lowest.Best;
    }
}
