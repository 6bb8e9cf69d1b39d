namespace Barline;

public partial class TaNamespace
{
    /// <summary>Bollinger bands: a simple average, and bands at a number of standard deviations of the whole window (Pine's <c>ta.bb</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values that are not na, 1 or more; na until so many are there.</param>
    /// <param name="multiplier">Standard deviations from the middle to a band.</param>
    /// <returns>Middle, upper and lower: <c>var (middle, upper, lower) = Ta.Bb(Close, 20, 2)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="multiplier"/> is no finite number.</exception>
    [TaFunction(TaGroup.Volatility, Warmup = "length - 1", Pine = "ta.bb", TaLib = "BBANDS", StockIndicators = "GetBollingerBands")]
    public virtual BollingerBands Bb(Series<double> source, [AtLeast(1)] int length, double multiplier)
    {
        CheckLength(length, "Ta.Bb");
        CheckFinite(multiplier, "Ta.Bb");
        return Bands(Sma(source, length), Stdev(source, length), multiplier);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Bb(Series{double}, int, double)"/>
    public BollingerBands Bb(Series<double> source, Series<int> length, double multiplier)
    {
        CheckFinite(multiplier, "Ta.Bb");
        return Bands(Sma(source, length), Stdev(source, length), multiplier);
    }

    private static BollingerBands Bands(Series<double> middle, Series<double> deviation, double multiplier) =>
        new(middle, Band(middle, deviation, multiplier), Band(middle, deviation, -multiplier));

    private static Series<double> Band(Series<double> middle, Series<double> width, double multiplier) =>
        Define(new BandKernel(multiplier), middle, width);
}

/// <summary>A line at a multiple of a width from another.</summary>
internal readonly struct BandKernel(double multiplier) : IBuiltInKernel<double, double, double>
{
    private readonly double multiplier = multiplier;

    public static string Name => "Ta.Bb";

    public Arguments Arguments => Arguments.Of(multiplier);

    public double Update(History<double> middle, History<double> width) => middle.Now + (multiplier * width.Now);
}
