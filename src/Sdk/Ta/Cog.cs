namespace Barline;

public partial class TaNamespace
{
    /// <summary>Center of gravity: how far back the last <paramref name="length"/> values that are not na have their balance, as a negative number (Pine's <c>ta.cog</c>).</summary>
    /// <remarks>
    /// The newest value lies at 1, the oldest at the length. It is na until so many values are there, on a bar where the source is na, and while
    /// one of the values is infinite.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length - 1", Pine = "ta.cog", Source = "J. F. Ehlers, The CG Oscillator (2002)")]
    public virtual Series<double> Cog(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Cog");
        return Define(new CogKernel(length), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Cog(Series{double}, int)"/>
    public Series<double> Cog(Series<double> source, Series<int> length) => DefineChanging(new CogKernel(1), source, length);
}

internal struct CogKernel(int length) : IColumnKernel<double, double>, ILengthKernel<CogKernel>, IWeightedResult
{
    private WeightedSum sum = new(length, plainTolerance: 1e-12);

    public static string Name => "Ta.Cog";

    public readonly Arguments Arguments => Arguments.Of((long)sum.Length);

    public readonly int Length => sum.Length;

    public readonly CogKernel WithLength(int length) => new(length);

    public double Update(History<double> source) => Of(sum.Update(source), sum.Plain);

    public readonly bool TryFill(ReadOnlySpan<double> source, Span<double> result) => sum.TryFill(source, result, this);

    public readonly double Of(double weighted, double plain) => double.IsFinite(weighted) ? (weighted / plain) - (sum.Length + 1.0) : double.NaN;
}
