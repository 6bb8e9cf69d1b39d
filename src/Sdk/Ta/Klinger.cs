namespace Barline;

public partial class TaNamespace
{
    /// <summary>Klinger volume oscillator: the distance of two exponential averages of the volume force.</summary>
    /// <remarks>
    /// The force is 100 * volume * |2 * range / sum - 1|, above 0 where high + low + close is above that of the bar before, and below 0 otherwise.
    /// The range is high - low; the sum adds up the ranges of the bars since the direction last changed and of the one before them, and the force
    /// is 0 where that is 0. Bars with a price that is na or infinite are passed over.
    /// </remarks>
    /// <param name="fastLength">The length of the fast average, 1 or more.</param>
    /// <param name="slowLength">The length of the slow average, 1 or more.</param>
    /// <param name="signalLength">The length of the line's own average, 1 or more.</param>
    /// <returns>Line and signal: <c>var (line, signal) = Ta.Klinger()</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(
        TaGroup.Volume, Warmup = "max(fastLength, slowLength) + signalLength - 1",
        Source = "S. Klinger, Identifying Trends with Volume Analysis, Stocks & Commodities, 1997")]
    public virtual KlingerLines Klinger([AtLeast(1)] int fastLength = 34, [AtLeast(1)] int slowLength = 55, [AtLeast(1)] int signalLength = 13)
    {
        CheckLength(fastLength, "Ta.Klinger");
        CheckLength(slowLength, "Ta.Klinger");
        CheckLength(signalLength, "Ta.Klinger");
        Series<double> force = Product(Define(default(KlingerKernel), Prices.High, Prices.Low, Prices.Close), Prices.Volume);
        Series<double> line = Difference(Ema(force, fastLength), Ema(force, slowLength));
        return new(line, Ema(line, signalLength));
    }
}

/// <summary>The volume force of a volume of 1.</summary>
internal struct KlingerKernel : IBuiltInKernel<double, double, double, double>
{
    private bool hasBegun;
    private double priceBefore;
    private double rangeBefore;
    private double sum;
    private int direction;

    public static string Name => "Ta.Klinger";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> high, History<double> low, History<double> close)
    {
        double price = high.Now + low.Now + close.Now;
        double range = high.Now - low.Now;
        if (!double.IsFinite(price) || !double.IsFinite(range))
        {
            return double.NaN;
        }

        double force = double.NaN;
        if (hasBegun)
        {
            int now = price > priceBefore ? 1 : -1;
            sum = (now == direction ? sum : rangeBefore) + range;
            direction = now;
            force = sum == 0 ? 0 : 100 * now * Math.Abs((2 * (range / sum)) - 1);
        }

        hasBegun = true;
        priceBefore = price;
        rangeBefore = range;
        return force;
    }
}
