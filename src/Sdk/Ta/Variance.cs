namespace Barline;

public partial class TaNamespace
{
    /// <summary>Variance of the last <paramref name="length"/> values that are not na, in the square of the source's unit (Pine's <c>ta.variance</c>).</summary>
    /// <remarks>It is na until so many values are there, on a bar where the source is na, and while one of the values is infinite.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <param name="biased">
    /// Whether the values are the whole population (the squares are divided by <paramref name="length"/>) or a sample of it (by one less; na for
    /// a length of 1).
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.variance", TaLib = "VAR")]
    public virtual Series<double> Variance(Series<double> source, [AtLeast(1)] int length, bool biased = true)
    {
        CheckLength(length, "Ta.Variance");
        return Define(new VarianceKernel(length, biased), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Variance(Series{double}, int, bool)"/>
    public Series<double> Variance(Series<double> source, Series<int> length, bool biased = true) => DefineChanging(new VarianceKernel(1, biased), source, length);
}

internal struct VarianceKernel(int length, bool biased) : IColumnKernel<double, double>, IPartKernel<double, double>, ILengthKernel<VarianceKernel>
{
    private readonly bool biased = biased;
    private readonly double factor = 1.0 / (biased ? length : length - 1);
    private RollingVariance variance = new(length);

    public static string Name => "Ta.Variance";

    public readonly Arguments Arguments => Arguments.Of(variance.Length, biased ? 1L : 0L);

    public readonly int Length => variance.Length;

    public readonly VarianceKernel WithLength(int length) => new(length, biased);

    public double Update(History<double> source) => variance.Update(source) * factor;

    public readonly bool TryFill(ReadOnlySpan<double> source, Span<double> result) => TryFillPart(source, 0, result);

    public readonly bool TryFillPart(ReadOnlySpan<double> source, int from, Span<double> result) =>
        RollingVariance.TryFill(source, from, result, variance.Length, factor, takeRoots: false);
}
