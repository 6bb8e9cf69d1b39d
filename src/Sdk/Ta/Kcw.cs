namespace Barline;

public partial class TaNamespace
{
    /// <summary>Width of the Keltner channel, as a part of its middle (Pine's <c>ta.kcw</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="length">The length of both averages, that of the source and that of the range, 1 or more.</param>
    /// <param name="multiplier">Average ranges from the middle to a line.</param>
    /// <param name="useTrueRange">Whether the range is the true range, which the first bar has not, or high - low.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="multiplier"/> is no finite number.</exception>
    [TaFunction(TaGroup.Volatility, Warmup = "length", Pine = "ta.kcw", StockIndicators = "GetKeltner")]
    public virtual Series<double> Kcw(Series<double> source, [AtLeast(1)] int length, double multiplier, bool useTrueRange = true)
    {
        CheckLength(length, "Ta.Kcw");
        CheckFinite(multiplier, "Ta.Kcw");
        return Define(new BandWidthKernel(multiplier, 1), Ema(source, length), Ema(RangeOfBar(useTrueRange), length));
    }
}
