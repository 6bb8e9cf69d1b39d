namespace Barline;

public partial class TaNamespace
{
    /// <summary>Detrended price oscillator: the price of half a length ago less the simple average of now, which lies in the middle of its window.</summary>
    /// <remarks>
    /// source[length / 2 + 1] - Sma(source, length), the half rounded down. It belongs to the bar that it looks back at: charts that draw it there
    /// move it into the past, where nobody could know it yet.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The length of the average, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(
        TaGroup.Oscillators, Warmup = "max(length - 1, length / 2 + 1)",
        Source = "StockCharts and the Tulip indicators, which leave out the shift into the past")]
    public virtual Series<double> Dpo(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Dpo");
        return Define(new DpoKernel(length), source, Sma(source, length));
    }
}

internal readonly struct DpoKernel(int length) : IBuiltInKernel<double, double, double>
{
    private readonly int back = (length / 2) + 1;

    public static string Name => "Ta.Dpo";

    public Arguments Arguments => Arguments.Of((long)back);

    public double Update(History<double> source, History<double> average) => source[back] - average.Now;
}
