namespace Barline;

public partial class TaNamespace
{
    /// <summary>The lowest value of the last <paramref name="length"/> bars, the current one included (Pine's <c>ta.lowest</c>).</summary>
    /// <remarks>
    /// Bars where the source is na are passed over; it is na where it is na on all of them, and until <paramref name="length"/> bars have gone by
    /// since the source's first value, that one included.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.lowest", TaLib = "MIN")]
    public virtual Series<double> Lowest(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Lowest");
        return Define(new ExtremeKernel<SmallestNewest>(length), source);
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="Lowest(Series{double}, int)"/>
    public Series<double> Lowest(Series<double> source, Series<int> length) => DefineChanging(new ExtremeKernel<SmallestNewest>(1), source, length);

    /// <summary>The lowest <c>Low</c> of the last <paramref name="length"/> bars, the current one included (Pine's <c>ta.lowest</c> without a source).</summary>
    /// <inheritdoc cref="Lowest(Series{double}, int)"/>
    public Series<double> Lowest([AtLeast(1)] int length) => Lowest(Prices.Low, length);

    /// <inheritdoc cref="Lowest(Series{double}, Series{int})"/>
    public Series<double> Lowest(Series<int> length) => Lowest(Prices.Low, length);
}
