namespace Barline;

public partial class TaNamespace
{
    /// <summary>Zero-lag exponential moving average: an exponential average of the price moved on by what it changed over the average's lag.</summary>
    /// <remarks>Ema(2 * source - source[lag], length) with lag = (length - 1) / 2, rounded down; na where the source is na now or was a lag ago.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The length of the average, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Averages, Warmup = "(length - 1) / 2 + length - 1", Source = "J. Ehlers and R. Way")]
    public virtual Series<double> Zlema(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Zlema");
        return Define(new ZlemaKernel(length), source);
    }
}

internal struct ZlemaKernel(int length) : IBuiltInKernel<double, double>
{
    private RecursiveAverage<ExponentialStep> average = new(length);

    public static string Name => "Ta.Zlema";

    public readonly Arguments Arguments => Arguments.Of((long)average.Length);

    public double Update(History<double> source) => average.Update((2 * source.Now) - source[(average.Length - 1) / 2]);
}
