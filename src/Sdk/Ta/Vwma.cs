namespace Barline;

public partial class TaNamespace
{
    /// <summary>Volume-weighted moving average: the last <paramref name="length"/> values, each weighted by its bar's volume (Pine's <c>ta.vwma</c>).</summary>
    /// <remarks>
    /// The simple average of source times volume by that of the volume. Na is treated as by <see cref="Sma(Series{double}, int)"/>, in each average
    /// by itself; where there was no volume at all it is na.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Averages, Warmup = "length - 1", Pine = "ta.vwma", StockIndicators = "GetVwma")]
    public virtual Series<double> Vwma(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Vwma");
        Series<double> turnover = Define(default(SeriesSeriesKernel<Operators.Multiply<double>, double, double>), source, Prices.Volume);
        return Ratio(Sma(turnover, length), Sma(Prices.Volume, length));
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Vwma(Series{double}, int)"/>
    public Series<double> Vwma(Series<double> source, Series<int> length)
    {
        Series<double> turnover = Define(default(SeriesSeriesKernel<Operators.Multiply<double>, double, double>), source, Prices.Volume);
        return Ratio(Sma(turnover, length), Sma(Prices.Volume, length));
    }

    private static Series<double> Ratio(Series<double> first, Series<double> second) =>
        Define(default(SeriesSeriesKernel<Operators.Divide<double>, double, double>), first, second);
}
