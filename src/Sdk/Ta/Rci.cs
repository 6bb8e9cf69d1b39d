namespace Barline;

public partial class TaNamespace
{
    /// <summary>
    /// Rank correlation index: Spearman's correlation of the last <paramref name="length"/> values that are not na with time, from -100 (each lower
    /// than the one before) to 100 (Pine's <c>ta.rci</c>).
    /// </summary>
    /// <remarks>
    /// Equal values share the mean of their ranks, and the correlation is that of the ranks so shared; where all are equal it is na. It is na until
    /// so many values are there, on a bar where the source is na, and for a length of 1.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length - 1", Pine = "ta.rci", Source = "C. Spearman, The Proof and Measurement of Association between Two Things (1904)")]
    public virtual Series<double> Rci(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Rci");
        return Define(new OrderKernel<RankCorrelationStatistic>(length, default), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Rci(Series{double}, int)"/>
    public Series<double> Rci(Series<double> source, Series<int> length) => DefineChanging(new OrderKernel<RankCorrelationStatistic>(1, default), source, length);
}

internal readonly struct RankCorrelationStatistic : IOrderStatistic
{
    public static string Name => "Ta.Rci";

    public static bool NeedsEveryBar => false;

    public static bool NeedsTimes => true;

    public double Argument => 0;

    public double Of(OrderedWindow window, int length, double now) => Of(window.Agreement, window.Ties, length);

    public void Fill(ReadOnlySpan<double> values, Span<double> result, int length) => AgreementColumn.Fill(values, result, length);

    internal static double Of(long agreement, long ties, int length)
    {
        // Ranks and times from their middle and doubled, so that all sums are of whole numbers: a zero is exact.
        double times = length * (((double)length * length) - 1) / 3;
        return 100 * (2.0 * agreement) / Math.Sqrt((times - ties) * times);
    }
}
