namespace Barline;

public partial class TaNamespace
{
    /// <summary>How many standard deviations the source lies from its mean, both of the last <paramref name="length"/> values that are not na.</summary>
    /// <remarks>
    /// (source - Sma(source, length)) / Stdev(source, length), the deviation that of the whole window. It is na until so many values are there, on a bar
    /// where the source is na, while one of the values is infinite, and where all are equal.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Source = "E. Kreyszig, Advanced Engineering Mathematics (the standard score)")]
    public virtual Series<double> ZScore(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.ZScore");
        return Define(new ZScoreKernel(length), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="ZScore(Series{double}, int)"/>
    public Series<double> ZScore(Series<double> source, Series<int> length) => DefineChanging(new ZScoreKernel(1), source, length);
}

internal struct ZScoreKernel(int length) : ILengthKernel<ZScoreKernel>
{
    private RollingVariance variance = new(length);

    public static string Name => "Ta.ZScore";

    public readonly Arguments Arguments => Arguments.Of((long)variance.Length);

    public readonly int Length => variance.Length;

    public readonly ZScoreKernel WithLength(int length) => new(length);

    public double Update(History<double> source)
    {
        double squares = variance.Update(source);
        return squares > 0 ? (source.Now - variance.Mean) / Math.Sqrt(squares / variance.Length) : double.NaN;
    }
}
