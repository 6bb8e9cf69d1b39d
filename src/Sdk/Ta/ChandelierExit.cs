namespace Barline;

public partial class TaNamespace
{
    /// <summary>Chandelier exit: stops that hang some average true ranges from the highest high and stand as many above the lowest low.</summary>
    /// <param name="length">The number of bars of the range, and the length of the average, 1 or more.</param>
    /// <param name="multiplier">Average true ranges from the extreme to the stop.</param>
    /// <returns>The stops of long and of short positions: <c>var (longStop, shortStop) = Ta.ChandelierExit()</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="multiplier"/> is no finite number.</exception>
    [TaFunction(
        TaGroup.Trend, Warmup = "length - 1", StockIndicators = "GetChandelier",
        Source = "A. Elder, Come Into My Trading Room, 2002 (C. LeBeau's exit)")]
    public virtual ChandelierStops ChandelierExit([AtLeast(1)] int length = 22, double multiplier = 3)
    {
        CheckLength(length, "Ta.ChandelierExit");
        CheckFinite(multiplier, "Ta.ChandelierExit");
        Series<double> range = Atr(length);
        return new(Define(new BandKernel(multiplier, -1), Highest(length), range), Define(new BandKernel(multiplier, 1), Lowest(length), range));
    }
}
