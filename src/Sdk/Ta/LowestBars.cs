namespace Barline;

public partial class TaNamespace
{
    /// <summary>Where the lowest value of the last <paramref name="length"/> bars lies: 0 on the current bar, -1 one bar ago (Pine's <c>ta.lowestbars</c>).</summary>
    /// <remarks>Of equal values it is the oldest. It is na where <see cref="Lowest(Series{double}, int)"/> is.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.lowestbars", TaLib = "MININDEX")]
    public virtual Series<double> LowestBars(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.LowestBars");
        return Define(new ExtremeBarsKernel<SmallestOldest>(length), source);
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="LowestBars(Series{double}, int)"/>
    public Series<double> LowestBars(Series<double> source, Series<int> length) => DefineChanging(new ExtremeBarsKernel<SmallestOldest>(1), source, length);

    /// <summary>Where the lowest <c>Low</c> of the last <paramref name="length"/> bars lies (Pine's <c>ta.lowestbars</c> without a source).</summary>
    /// <inheritdoc cref="LowestBars(Series{double}, int)"/>
    public Series<double> LowestBars([AtLeast(1)] int length) => LowestBars(Prices.Low, length);

    /// <inheritdoc cref="LowestBars(Series{double}, Series{int})"/>
    public Series<double> LowestBars(Series<int> length) => LowestBars(Prices.Low, length);
}
