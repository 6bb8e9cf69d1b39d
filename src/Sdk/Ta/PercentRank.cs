namespace Barline;

public partial class TaNamespace
{
    /// <summary>How many percent of the <paramref name="length"/> values before this one are as large as it or less (Pine's <c>ta.percentrank</c>).</summary>
    /// <remarks>
    /// The value itself is not one of them. Values that differ by less than 1e-10 count as equal, as in Pine. It is na where the source is na now
    /// or on one of the <paramref name="length"/> bars before.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values before this one, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length", Pine = "ta.percentrank")]
    public virtual Series<double> PercentRank(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.PercentRank");
        return Define(new OrderKernel<PercentRankStatistic>(length, default), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="PercentRank(Series{double}, int)"/>
    public Series<double> PercentRank(Series<double> source, Series<int> length) => DefineChanging(new OrderKernel<PercentRankStatistic>(1, default), source, length);
}

internal readonly struct PercentRankStatistic : IOrderStatistic
{
    private const double EqualWithin = 1e-10;

    public static string Name => "Ta.PercentRank";

    public static bool NeedsEveryBar => true;

    public static int Before => 1;

    public double Argument => 0;

    public double Of(OrderedWindow window, int length, double now) => 100.0 * (window.CountUpTo(now + EqualWithin) - 1) / length;

    public void Fill(ReadOnlySpan<double> values, Span<double> result, int length)
    {
        CountColumn.Fill(values, result, length, EqualWithin);
        foreach (ref double each in result[length..])
        {
            each = 100.0 * each / length;
        }
    }
}
