namespace Barline;

public partial class TaNamespace
{
    /// <summary>Hull moving average: weighted averages of two lengths, put together so that they lag little, and smoothed (Pine's <c>ta.hma</c>).</summary>
    /// <remarks>Wma(2 * Wma(source, length / 2) - Wma(source, length), √length), half and root rounded down.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The longer length, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 2.</exception>
    [TaFunction(TaGroup.Averages, Warmup = "length + sqrt(length) - 2", Pine = "ta.hma", StockIndicators = "GetHma")]
    public virtual Series<double> Hma(Series<double> source, [AtLeast(2)] int length)
    {
        CheckLength(length, "Ta.Hma", least: 2);
        Series<double> half = Wma(source, length / 2);
        Series<double> ahead = Define(default(HmaKernel), half, Wma(source, length));
        return Wma(ahead, (int)Math.Sqrt(length));
    }
}

/// <summary>A line as far beyond the faster average as that is beyond the slower one.</summary>
internal readonly struct HmaKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "Ta.Hma";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> fast, History<double> slow) => (2 * fast.Now) - slow.Now;
}
