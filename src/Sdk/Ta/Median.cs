namespace Barline;

public partial class TaNamespace
{
    /// <summary>The value in the middle of the last <paramref name="length"/> values that are not na, in order of size (Pine's <c>ta.median</c>).</summary>
    /// <remarks>Of an even number of values it is the mean of the two in the middle. It is na until so many values are there, and on a bar where the source is na.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.median")]
    public virtual Series<double> Median(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Median");
        return Define(new OrderKernel<MedianStatistic>(length, default), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Median(Series{double}, int)"/>
    public Series<double> Median(Series<double> source, Series<int> length) => DefineChanging(new OrderKernel<MedianStatistic>(1, default), source, length);
}

internal readonly struct MedianStatistic : IOrderStatistic, IRankStatistic
{
    public static string Name => "Ta.Median";

    public static bool NeedsEveryBar => false;

    public double Argument => 0;

    public static double Between(double lower, double upper, double part) => (lower + upper) / 2;

    public (int Rank, double Part) Place(int length) => ((length - 1) / 2, length % 2 == 1 ? 0 : 0.5);

    public double Of(OrderedWindow window, int length, double now) => RankColumn<MedianStatistic>.Of(this, window, length);

    public void Fill(ReadOnlySpan<double> values, Span<double> result, int length) => RankColumn<MedianStatistic>.Fill(this, values, result, length);
}
