namespace Barline;

public partial class TaNamespace
{
    /// <summary>Whether the source has fallen on each of the last <paramref name="length"/> bars, each value against the one before (Pine's <c>ta.falling</c>).</summary>
    /// <remarks>A step below 1e-10 is none, as in Pine. Bars where the source is na are passed over; on such a bar it is false.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of steps, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Conditions, Warmup = "0", Pine = "ta.falling")]
    public virtual SeriesExpression<bool> Falling(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Falling");
        return new Series<bool>(SeriesGraph.Define<StreakKernel<Downwards>, double, bool>(new(length), source.Node));
    }

    /// <summary>The same over a number of steps that may be another one on each bar.</summary>
    /// <inheritdoc cref="Falling(Series{double}, int)"/>
    public SeriesExpression<bool> Falling(Series<double> source, Series<int> length) =>
        new Series<bool>(SeriesGraph.Define<ChangingStreakKernel<Downwards>, double, int, bool>(default, source.Node, length.Node));
}
