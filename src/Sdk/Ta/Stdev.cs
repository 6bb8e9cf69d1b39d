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
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.stdev", TaLib = "STDDEV", StockIndicators = "GetStdDev")]
    public virtual Series<double> Stdev(Series<double> source, [AtLeast(1)] int length, bool biased = true)
    {
        CheckLength(length, "Ta.Stdev");
        return Define(new StdevKernel(length, biased), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Stdev(Series{double}, int, bool)"/>
    public Series<double> Stdev(Series<double> source, Series<int> length, bool biased = true) => DefineChanging(new StdevKernel(1, biased), source, length);
}

internal struct StdevKernel(int length, bool biased) : IColumnKernel<double, double>, IPartKernel<double, double>, ILengthKernel<StdevKernel>
{
    private readonly bool biased = biased;
    private readonly double factor = 1.0 / (biased ? length : length - 1);
    private RollingVariance variance = new(length);

    public static string Name => "Ta.Stdev";

    public readonly Arguments Arguments => Arguments.Of(variance.Length, biased ? 1L : 0L);

    public readonly int Length => variance.Length;

    public readonly StdevKernel WithLength(int length) => new(length, biased);

    public double Update(History<double> source) => Math.Sqrt(variance.Update(source) * factor);

    public readonly bool TryFill(ReadOnlySpan<double> source, Span<double> result) => TryFillPart(source, 0, result);

    public readonly bool TryFillPart(ReadOnlySpan<double> source, int from, Span<double> result) =>
        RollingVariance.TryFill(source, from, result, variance.Length, factor, takeRoots: true);
}
