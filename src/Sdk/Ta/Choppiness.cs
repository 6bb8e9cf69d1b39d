namespace Barline;

public partial class TaNamespace
{
    /// <summary>Choppiness index: 0 where the price went straight from one end of its range to the other, 100 where it only went to and fro.</summary>
    /// <remarks>100 * log10(Sum(Tr(true), length) / (Highest(length) - Lowest(length))) / log10(length); na where the range is nothing.</remarks>
    /// <param name="length">The number of bars, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 2.</exception>
    [TaFunction(TaGroup.Trend, Warmup = "length - 1", StockIndicators = "GetChop", Source = "E. W. Dreiss")]
    public virtual Series<double> Choppiness([AtLeast(2)] int length = 14)
    {
        CheckLength(length, "Ta.Choppiness", least: 2);
        return Define(new ChoppinessKernel(length), Sum(Tr(handleNa: true), length), Highest(length), Lowest(length));
    }
}

internal readonly struct ChoppinessKernel(int length) : IBuiltInKernel<double, double, double, double>
{
    private readonly int length = length;
    private readonly double scale = 100 / Math.Log10(length);

    public static string Name => "Ta.Choppiness";

    public Arguments Arguments => Arguments.Of((long)length);

    public double Update(History<double> path, History<double> highest, History<double> lowest)
    {
        double range = highest.Now - lowest.Now;
        return range == 0 ? double.NaN : scale * Math.Log10(path.Now / range);
    }
}
