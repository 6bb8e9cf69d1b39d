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
        Series<double> place = Define(default(CloseLocationKernel), Prices.High, Prices.Low, Prices.Close);
        return Ratio(Sum(Product(place, Prices.Volume), length), Sum(Prices.Volume, length));
    }
}

/// <summary>Where the close lies in the bar's range, from -1 at the low to 1 at the high; 0 where there is no range.</summary>
internal readonly struct CloseLocationKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.ChaikinMoneyFlow";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> high, History<double> low, History<double> close)
    {
        double range = high.Now - low.Now;
        return range == 0 && !double.IsNaN(close.Now) ? 0 : ((close.Now - low.Now) - (high.Now - close.Now)) / range;
    }
}
