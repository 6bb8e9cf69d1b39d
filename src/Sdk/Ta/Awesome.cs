namespace Barline;

public partial class TaNamespace
{
    /// <summary>Awesome oscillator: the distance of two simple averages of the bars' middles, in price units.</summary>
    /// <remarks>Sma(Hl2, fastLength) - Sma(Hl2, slowLength).</remarks>
    /// <param name="fastLength">The length of the fast average, 1 or more.</param>
    /// <param name="slowLength">The length of the slow average, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(
        TaGroup.Oscillators, Warmup = "max(fastLength, slowLength) - 1", StockIndicators = "GetAwesome",
        Source = "B. Williams, New Trading Dimensions, 1998")]
    public virtual Series<double> Awesome([AtLeast(1)] int fastLength = 5, [AtLeast(1)] int slowLength = 34)
    {
        CheckLength(fastLength, "Ta.Awesome");
        CheckLength(slowLength, "Ta.Awesome");
        return Difference(Sma(Prices.Hl2, fastLength), Sma(Prices.Hl2, slowLength));
    }
}
