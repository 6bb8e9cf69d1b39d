namespace Barline;

public partial class TaNamespace
{
    /// <summary>Mean absolute deviation: how far the last <paramref name="length"/> values that are not na lie from their mean, on the mean (Pine's <c>ta.dev</c>).</summary>
    /// <remarks>
    /// It is na until so many values are there, on a bar where the source is na, and while one of the values is infinite. Each bar goes through the
    /// window, since the mean that all distances are taken from moves with each value.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.dev", TaLib = "AVGDEV")]
    public virtual Series<double> Dev(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Dev");
        return Define(new DevKernel(length), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Dev(Series{double}, int)"/>
    public Series<double> Dev(Series<double> source, Series<int> length) => DefineChanging(new DevKernel(1), source, length);
}

internal struct DevKernel(int length) : ILengthKernel<DevKernel>
{
    private MeanDeviation window = new(length);

    public static string Name => "Ta.Dev";

    public readonly Arguments Arguments => Arguments.Of((long)window.Length);

    public readonly int Length => window.Length;

    public readonly DevKernel WithLength(int length) => new(length);

    public double Update(History<double> source) => window.Update(source);
}
