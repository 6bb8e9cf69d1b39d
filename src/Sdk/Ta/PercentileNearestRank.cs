using System.Globalization;
using System.Runtime.CompilerServices;

namespace Barline;

public partial class TaNamespace
{
    /// <summary>
    /// The least of the last <paramref name="length"/> values that are not na at which <paramref name="percentage"/> percent of them have come up
    /// (Pine's <c>ta.percentile_nearest_rank</c>).
    /// </summary>
    /// <remarks>
    /// It is one of the values: in order of size the one at percentage / 100 * length, rounded up. It is na until so many values are there, and on
    /// a bar where the source is na.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <param name="percentage">0 (the least value) to 100 (the greatest).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="percentage"/> is not from 0 to 100.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.percentile_nearest_rank")]
    public virtual Series<double> PercentileNearestRank(Series<double> source, [AtLeast(1)] int length, double percentage)
    {
        CheckLength(length, "Ta.PercentileNearestRank");
        CheckPercentage(percentage, "Ta.PercentileNearestRank");
        return Define(new OrderKernel<NearestRankStatistic>(length, new(percentage)), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="PercentileNearestRank(Series{double}, int, double)"/>
    public Series<double> PercentileNearestRank(Series<double> source, Series<int> length, double percentage)
    {
        CheckPercentage(percentage, "Ta.PercentileNearestRank");
        return DefineChanging(new OrderKernel<NearestRankStatistic>(1, new(percentage)), source, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CheckPercentage(double percentage, string function)
    {
        if (!(percentage >= 0 && percentage <= 100))
        {
            ThrowPercentage(percentage, function);
        }
    }

    private static void ThrowPercentage(double percentage, string function) => throw new ArgumentOutOfRangeException(
        nameof(percentage), percentage, string.Create(CultureInfo.InvariantCulture, $"{function} was given percentage = {percentage}; it is a number from 0 to 100."));
}

internal readonly struct NearestRankStatistic(double percentage) : IOrderStatistic, IRankStatistic
{
    public static string Name => "Ta.PercentileNearestRank";

    public static bool NeedsEveryBar => false;

    public double Argument => percentage;

    public static double Between(double lower, double upper, double part) => lower;

    public (int Rank, double Part) Place(int length) => (Math.Max((int)Math.Ceiling(percentage * length / 100), 1) - 1, 0);

    public double Of(OrderedWindow window, int length, double now) => RankColumn<NearestRankStatistic>.Of(this, window, length);

    public void Fill(ReadOnlySpan<double> values, Span<double> result, int length) => RankColumn<NearestRankStatistic>.Fill(this, values, result, length);
}
