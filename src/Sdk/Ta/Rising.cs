namespace Barline;

public partial class TaNamespace
{
    /// <summary>Whether the source has risen on each of the last <paramref name="length"/> bars, each value against the one before (Pine's <c>ta.rising</c>).</summary>
    /// <remarks>A step below 1e-10 is none, as in Pine. Bars where the source is na are passed over; on such a bar it is false.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of steps, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Conditions, Warmup = "0", Pine = "ta.rising")]
    public virtual SeriesExpression<bool> Rising(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Rising");
        return new Series<bool>(SeriesGraph.Define<StreakKernel<Upwards>, double, bool>(new(length), source.Node));
    }

    /// <summary>The same over a number of steps that may be another one on each bar.</summary>
    /// <inheritdoc cref="Rising(Series{double}, int)"/>
    public SeriesExpression<bool> Rising(Series<double> source, Series<int> length) =>
        new Series<bool>(SeriesGraph.Define<ChangingStreakKernel<Upwards>, double, int, bool>(default, source.Node, length.Node));
}
