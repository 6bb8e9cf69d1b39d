namespace Barline;

public partial class TaNamespace
{
    /// <summary>The highest value of the last <paramref name="length"/> bars, the current one included (Pine's <c>ta.highest</c>).</summary>
    /// <remarks>
    /// Bars where the source is na are passed over; it is na where it is na on all of them, and until <paramref name="length"/> bars have gone by
    /// since the source's first value, that one included.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.highest", TaLib = "MAX")]
    public virtual Series<double> Highest(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Highest");
        return Define(new ExtremeKernel<LargestNewest>(length), source);
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="Highest(Series{double}, int)"/>
    public Series<double> Highest(Series<double> source, Series<int> length) => DefineChanging(new ExtremeKernel<LargestNewest>(1), source, length);

    /// <summary>The highest <c>High</c> of the last <paramref name="length"/> bars, the current one included (Pine's <c>ta.highest</c> without a source).</summary>
    /// <inheritdoc cref="Highest(Series{double}, int)"/>
    public Series<double> Highest([AtLeast(1)] int length) => Highest(Prices.High, length);

    /// <inheritdoc cref="Highest(Series{double}, Series{int})"/>
    public Series<double> Highest(Series<int> length) => Highest(Prices.High, length);
}
