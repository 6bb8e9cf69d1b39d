namespace Barline;

public partial class TaNamespace
{
    /// <summary>Donchian channel: the highest high and the lowest low of the last bars, the current one included, and the middle of the two.</summary>
    /// <remarks>A close cannot pass a channel that its own bar belongs to: compare it with the channel of the bar before, <c>upper[1]</c>.</remarks>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <returns>Middle, upper and lower: <c>var (middle, upper, lower) = Ta.Donchian(20)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(
        TaGroup.Volatility, Warmup = "length - 1", StockIndicators = "GetDonchian",
        Source = "P. Kaufman, Trading Systems and Methods (R. Donchian's rule)")]
    public virtual DonchianChannel Donchian([AtLeast(1)] int length = 20)
    {
        CheckLength(length, "Ta.Donchian");
        Series<double> upper = Highest(length);
        Series<double> lower = Lowest(length);
        return new(Middle(upper, lower), upper, lower);
    }
}
