namespace Barline;

public partial class TaNamespace
{
    /// <summary>Chaikin money flow, from -1 to 1: the part of the volume that went with closes near the high, less that with closes near the low.</summary>
    /// <remarks>
    /// Sum(volume * ((close - low) - (high - close)) / (high - low)) / Sum(volume) over <paramref name="length"/> bars; a bar without range counts
    /// as closing in its middle. It is na where there was no volume.
    /// </remarks>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Volume, Warmup = "length - 1", StockIndicators = "GetCmf", Source = "M. Chaikin")]
    public virtual Series<double> ChaikinMoneyFlow([AtLeast(1)] int length = 20)
    {
        CheckLength(length, "Ta.ChaikinMoneyFlow");
        Series<double> place = Define(default(CloseInRangeKernel), Prices.High, Prices.Low, Prices.Close);
        return Share(Sum(Product(place, Prices.Volume), length), Sum(Prices.Volume, length));
    }
}
