namespace Barline;

public partial class TaNamespace
{
    /// <summary>Rate of change: the change over <paramref name="length"/> bars in percent of where it began (Pine's <c>ta.roc</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="length">Bars to count back, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    public virtual Series<double> Roc(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Roc");
        return new(SeriesGraph.Define<RocKernel, double, double>(new RocKernel(length), source.Node));
    }
}

internal readonly struct RocKernel(int length) : IKernel<double, double>
{
    private readonly int length = length;

    public static string Name => "Ta.Roc";

    public Arguments Arguments => Arguments.Of((long)length);

    public double Update(History<double> source) => 100 * (source.Now - source[length]) / source[length];
}
