namespace Barline;

public partial class TaNamespace
{
    /// <summary>The value now less the value <paramref name="length"/> bars ago; na where one of them is (Pine's <c>ta.change</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="length">Bars to count back, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    public virtual Series<double> Change(Series<double> source, [AtLeast(1)] int length = 1)
    {
        CheckLength(length, "Ta.Change");
        return new(SeriesGraph.Define<ChangeKernel, double, double>(new ChangeKernel(length), source.Node));
    }
}

internal readonly struct ChangeKernel(int length) : IKernel<double, double>
{
    private readonly int length = length;

    public static string Name => "Ta.Change";

    public Arguments Arguments => Arguments.Of((long)length);

    public double Update(History<double> source) => source.Now - source[length];
}
