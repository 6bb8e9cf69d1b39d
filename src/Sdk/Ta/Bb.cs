using System.Numerics;

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

    private static BollingerBands Bands(Series<double> middle, Series<double> deviation, double multiplier)
    {
        (Series<double> upper, Series<double> lower) = Around(middle, deviation, multiplier);
        return new(middle, upper, lower);
    }

    /// <summary>The lines at a multiple of a width above and below another, computed in one pass.</summary>
    private static (Series<double> Upper, Series<double> Lower) Around(Series<double> middle, Series<double> width, double multiplier)
    {
        Series<double> upper = Define(new BandKernel(multiplier, 1), middle, width);
        Series<double> lower = Define(new BandKernel(multiplier, -1), middle, width);
        Join(upper, lower);
        return (upper, lower);
    }
}

/// <summary>A line at a multiple of a width above another, where the side is 1, or below it, where it is -1.</summary>
internal readonly struct BandKernel(double multiplier, double side) : ILinesKernel<double, double, double>
{
    private readonly double multiplier = multiplier;
    private readonly double side = side;

    public static string Name => "Ta.Bb";

    public Arguments Arguments => Arguments.Of(multiplier, side);

    public double Update(History<double> middle, History<double> width) => middle.Now + (side * (multiplier * width.Now));

    public void Fill(ReadOnlySpan<double> middle, ReadOnlySpan<double> width, double[][] lines, int from)
    {
        Span<double> upper = lines[0].AsSpan(from, middle.Length);
        Span<double> lower = lines[1].AsSpan(from, middle.Length);
        width = width[..middle.Length];
        Vector<double> multipliers = new(multiplier);
        int i = 0;
        for (; i <= middle.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            Vector<double> center = new(middle[i..]);
            Vector<double> reach = multipliers * new Vector<double>(width[i..]);
            (center + reach).CopyTo(upper[i..]);
            (center - reach).CopyTo(lower[i..]);
        }

        for (; i < middle.Length; i++)
        {
            double reach = multiplier * width[i];
            upper[i] = middle[i] + reach;
            lower[i] = middle[i] - reach;
        }
    }
}
