namespace Barline;

public partial class TaNamespace
{
    /// <summary>
    /// The value below which <paramref name="percentage"/> percent of the last <paramref name="length"/> values lie, on a line between the two
    /// nearest of them (Pine's <c>ta.percentile_linear_interpolation</c>).
    /// </summary>
    /// <remarks>
    /// In order of size the value number k, the least being number 1, stands for (k - 0.5) / length * 100 percent; below the first and above the
    /// last of these it is the least and the greatest value. It is na where one of the last <paramref name="length"/> bars is na.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <param name="percentage">0 (the least value) to 100 (the greatest).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="percentage"/> is not from 0 to 100.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.percentile_linear_interpolation")]
    public virtual Series<double> PercentileLinear(Series<double> source, [AtLeast(1)] int length, double percentage)
    {
        CheckLength(length, "Ta.PercentileLinear");
        CheckPercentage(percentage, "Ta.PercentileLinear");
        return Define(new OrderKernel<LinearPercentileStatistic>(length, new(percentage)), source);
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="PercentileLinear(Series{double}, int, double)"/>
    public Series<double> PercentileLinear(Series<double> source, Series<int> length, double percentage)
    {
        CheckPercentage(percentage, "Ta.PercentileLinear");
        return DefineChanging(new OrderKernel<LinearPercentileStatistic>(1, new(percentage)), source, length);
    }
}

internal readonly struct LinearPercentileStatistic(double percentage) : IOrderStatistic, IRankStatistic
{
    public static string Name => "Ta.PercentileLinear";

    public static bool NeedsEveryBar => true;

    public double Argument => percentage;

    public static double Between(double lower, double upper, double part) => lower == upper ? lower : ((1 - part) * lower) + (part * upper);

    public (int Rank, double Part) Place(int length)
    {
        double place = Math.Clamp((percentage * length / 100) - 0.5, 0, length - 1);
        return ((int)place, place - (int)place);
    }

    public double Of(OrderedWindow window, int length, double now) => RankColumn<LinearPercentileStatistic>.Of(this, window, length);

    public void Fill(ReadOnlySpan<double> values, Span<double> result, int length) => RankColumn<LinearPercentileStatistic>.Fill(this, values, result, length);
}
