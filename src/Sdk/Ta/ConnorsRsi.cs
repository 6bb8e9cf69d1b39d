namespace Barline;

public partial class TaNamespace
{
    /// <summary>Connors' strength index, from 0 to 100: the mean of a short index of the price, one of its streaks, and the rank of its last change.</summary>
    /// <remarks>
    /// (Rsi(source, rsiLength) + Rsi(streak, streakLength) + PercentRank(Roc(source, 1), rankLength)) / 3. The streak counts the bars of rise in a row, or
    /// those of fall as a negative number; it is 0 where the source has not changed and where there is none a bar ago. It is na where one of the three is.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="rsiLength">The length of the index of the source, 1 or more.</param>
    /// <param name="streakLength">The length of the index of the streaks, 1 or more.</param>
    /// <param name="rankLength">How many changes the last one is ranked among, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(
        TaGroup.Oscillators, Warmup = "max(rsiLength, max(streakLength, rankLength + 1))", StockIndicators = "GetConnorsRsi",
        Source = "L. Connors and C. Alvarez, An Introduction to ConnorsRSI, 2012")]
    public virtual Series<double> ConnorsRsi(
        Series<double> source, [AtLeast(1)] int rsiLength = 3, [AtLeast(1)] int streakLength = 2, [AtLeast(1)] int rankLength = 100)
    {
        CheckLength(rsiLength, "Ta.ConnorsRsi");
        CheckLength(streakLength, "Ta.ConnorsRsi");
        CheckLength(rankLength, "Ta.ConnorsRsi");
        Series<double> streak = Define(default(SignedStreakKernel), source);
        return Define(default(ConnorsRsiKernel), Rsi(source, rsiLength), Rsi(streak, streakLength), PercentRank(Roc(source, 1), rankLength));
    }
}

/// <summary>How many bars in a row the source has risen; as a negative number, fallen.</summary>
internal struct SignedStreakKernel : IBuiltInKernel<double, double>
{
    private int streak;

    public static string Name => "Ta.ConnorsRsi";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> source)
    {
        double now = source.Now;
        double before = source[1];
        streak = now > before ? Math.Max(streak, 0) + 1 : now < before ? Math.Min(streak, 0) - 1 : 0;
        return double.IsNaN(now) ? double.NaN : streak;
    }
}

internal readonly struct ConnorsRsiKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.ConnorsRsi";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> price, History<double> streak, History<double> rank) => (price.Now + streak.Now + rank.Now) / 3;
}
