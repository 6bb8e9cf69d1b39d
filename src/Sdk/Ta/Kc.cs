namespace Barline;

public partial class TaNamespace
{
    /// <summary>Keltner channel: an exponential average, and lines at a number of average ranges from it (Pine's <c>ta.kc</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="length">The length of both averages, that of the source and that of the range, 1 or more.</param>
    /// <param name="multiplier">Average ranges from the middle to a line.</param>
    /// <param name="useTrueRange">
    /// Whether the range is the true range, which the first bar has not, so that the outer lines begin a bar after the middle; or high - low.
    /// </param>
    /// <returns>Middle, upper and lower: <c>var (middle, upper, lower) = Ta.Kc(Close, 20, 2)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="multiplier"/> is no finite number.</exception>
    [TaFunction(TaGroup.Volatility, Warmup = "length", Pine = "ta.kc", StockIndicators = "GetKeltner")]
    public virtual KeltnerChannel Kc(Series<double> source, [AtLeast(1)] int length, double multiplier, bool useTrueRange = true)
    {
        CheckLength(length, "Ta.Kc");
        CheckFinite(multiplier, "Ta.Kc");
        Series<double> middle = Ema(source, length);
        Series<double> range = Ema(RangeOfBar(useTrueRange), length);
        (Series<double> upper, Series<double> lower) = Around(middle, range, multiplier);
        return new(middle, upper, lower);
    }

    private Series<double> RangeOfBar(bool useTrueRange) => useTrueRange ? Tr() : Difference(Prices.High, Prices.Low);
}
