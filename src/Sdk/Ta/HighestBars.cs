namespace Barline;

public partial class TaNamespace
{
    /// <summary>Where the highest value of the last <paramref name="length"/> bars lies: 0 on the current bar, -1 one bar ago (Pine's <c>ta.highestbars</c>).</summary>
    /// <remarks>Of equal values it is the oldest. It is na where <see cref="Highest(Series{double}, int)"/> is.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.highestbars", TaLib = "MAXINDEX")]
    public virtual Series<double> HighestBars(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.HighestBars");
        return Define(new ExtremeBarsKernel<LargestOldest>(length), source);
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="HighestBars(Series{double}, int)"/>
    public Series<double> HighestBars(Series<double> source, Series<int> length) => DefineChanging(new ExtremeBarsKernel<LargestOldest>(1), source, length);

    /// <summary>Where the highest <c>High</c> of the last <paramref name="length"/> bars lies (Pine's <c>ta.highestbars</c> without a source).</summary>
    /// <inheritdoc cref="HighestBars(Series{double}, int)"/>
    public Series<double> HighestBars([AtLeast(1)] int length) => HighestBars(Prices.High, length);

    /// <inheritdoc cref="HighestBars(Series{double}, Series{int})"/>
    public Series<double> HighestBars(Series<int> length) => HighestBars(Prices.High, length);
}
