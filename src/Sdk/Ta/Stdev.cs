namespace Barline;

public partial class TaNamespace
{
    /// <summary>Standard deviation of the last <paramref name="length"/> values that are not na, in the unit of the source (Pine's <c>ta.stdev</c>).</summary>
    /// <remarks>It is na until so many values are there, on a bar where the source is na, and while one of the values is infinite.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <param name="biased">
    /// Whether the values are the whole population (the squares are divided by <paramref name="length"/>) or a sample of it (by one less; na for
    /// a length of 1).
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    public virtual Series<double> Stdev(Series<double> source, [AtLeast(1)] int length, bool biased = true)
    {
        CheckLength(length, "Ta.Stdev");
        return new(SeriesGraph.Define<StdevKernel, double, double>(new StdevKernel(length, biased), source.Node));
    }
}

internal struct StdevKernel(int length, bool biased) : IKernel<double, double>
{
    private readonly int divisor = biased ? length : length - 1;
    private RollingVariance variance = new(length);

    public static string Name => "Ta.Stdev";

    public readonly Arguments Arguments => Arguments.Of((long)variance.Length, divisor);

    public double Update(History<double> source) => Math.Sqrt(variance.Update(source) / divisor);
}
