namespace Barline;

public partial class TaNamespace
{
    /// <summary>The commonest of the last <paramref name="length"/> values that are not na; of several the least (Pine's <c>ta.mode</c>).</summary>
    /// <remarks>It is na until so many values are there, and on a bar where the source is na. Values count as one where all their digits are equal.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.mode")]
    public virtual Series<double> Mode(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Mode");
        return Define(new OrderKernel<ModeStatistic>(length, default), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Mode(Series{double}, int)"/>
    public Series<double> Mode(Series<double> source, Series<int> length) => DefineChanging(new OrderKernel<ModeStatistic>(1, default), source, length);
}

internal readonly struct ModeStatistic : IOrderStatistic
{
    public static string Name => "Ta.Mode";

    public static bool NeedsEveryBar => false;

    public double Argument => 0;

    public double Of(OrderedWindow window, int length, double now) => window.Commonest();

    public void Fill(ReadOnlySpan<double> values, Span<double> result, int length) => CommonestColumn.Fill(values, result, length);
}
