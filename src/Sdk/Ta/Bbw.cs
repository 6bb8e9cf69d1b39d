namespace Barline;

public partial class TaNamespace
{
    /// <summary>Width of the Bollinger bands, in percent of their middle (Pine's <c>ta.bbw</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values that are not na, 1 or more; na until so many are there.</param>
    /// <param name="multiplier">Standard deviations from the middle to a band.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="multiplier"/> is no finite number.</exception>
    [TaFunction(TaGroup.Volatility, Warmup = "length - 1", Pine = "ta.bbw", StockIndicators = "GetBollingerBands")]
    public virtual Series<double> Bbw(Series<double> source, [AtLeast(1)] int length, double multiplier)
    {
        CheckLength(length, "Ta.Bbw");
        CheckFinite(multiplier, "Ta.Bbw");
        return Define(new BandWidthKernel(multiplier, 100), Sma(source, length), Stdev(source, length));
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Bbw(Series{double}, int, double)"/>
    public Series<double> Bbw(Series<double> source, Series<int> length, double multiplier)
    {
        CheckFinite(multiplier, "Ta.Bbw");
        return Define(new BandWidthKernel(multiplier, 100), Sma(source, length), Stdev(source, length));
    }
}

/// <summary>The distance of two lines at a multiple of a width from a middle, as a part of the middle.</summary>
/// <remarks>The lines are rounded before they are subtracted, as TradingView does it: twice the distance to one has other digits.</remarks>
internal readonly struct BandWidthKernel(double multiplier, double whole) : IBuiltInKernel<double, double, double>
{
    private readonly double multiplier = multiplier;
    private readonly double whole = whole;

    public static string Name => "Ta.Bbw";

    public Arguments Arguments => Arguments.Of(multiplier, whole);

    public double Update(History<double> middle, History<double> width)
    {
        double reach = multiplier * width.Now;
        return (middle.Now + reach - (middle.Now - reach)) / middle.Now * whole;
    }
}
