namespace Barline;

public partial class TaNamespace
{
    /// <summary>The sum of the last <paramref name="length"/> values that are not na (Pine's <c>math.sum</c>).</summary>
    /// <remarks>It is na until so many values are there, and on a bar where the source is na.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    public virtual Series<double> Sum(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Sum");
        return new(SeriesGraph.Define<SumKernel, double, double>(new SumKernel(length), source.Node));
    }
}

internal struct SumKernel(int length) : IColumnKernel<double, double>
{
    private RollingSum sum = new(length);

    public static string Name => "Ta.Sum";

    public readonly Arguments Arguments => Arguments.Of((long)sum.Length);

    public double Update(History<double> source) => sum.Update(source);

    public readonly bool TryFill(ReadOnlySpan<double> source, Span<double> result) =>
        RollingSum.TryFill(source, result, sum.Length, divisor: 1);
}
