namespace Barline;

public partial class TaNamespace
{
    /// <summary>The sum of the last <paramref name="length"/> values that are not na (Pine's <c>math.sum</c>).</summary>
    /// <remarks>It is na until so many values are there, and on a bar where the source is na.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "math.sum", TaLib = "SUM")]
    public virtual Series<double> Sum(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Sum");
        return Define(new SumKernel(length), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Sum(Series{double}, int)"/>
    public Series<double> Sum(Series<double> source, Series<int> length) => DefineChanging(new SumKernel(1), source, length);
}

internal struct SumKernel(int length) : IColumnKernel<double, double>, ILengthKernel<SumKernel>
{
    private RollingSum sum = new(length);

    public static string Name => "Ta.Sum";

    public readonly Arguments Arguments => Arguments.Of((long)sum.Length);

    public readonly int Length => sum.Length;

    public readonly SumKernel WithLength(int length) => new(length);

    public double Update(History<double> source) => sum.Update(source);

    public readonly bool TryFill(ReadOnlySpan<double> source, Span<double> result) =>
        RollingSum.TryFill(source, result, sum.Length, divisor: 1);
}
