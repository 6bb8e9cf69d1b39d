namespace Barline;

public partial class TaNamespace
{
    /// <summary>Force index: the exponential average of the change of the close times the volume.</summary>
    /// <remarks>Ema(Change(Close) * Volume, length).</remarks>
    /// <param name="length">The length of the average, 1 or more; 1 gives the force of each bar.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Volume, Warmup = "length", StockIndicators = "GetForceIndex", Source = "A. Elder, Trading for a Living, 1993")]
    public virtual Series<double> ForceIndex([AtLeast(1)] int length = 13)
    {
        CheckLength(length, "Ta.ForceIndex");
        return Define(new ForceIndexKernel(length), Prices.Close, Prices.Volume);
    }
}

internal struct ForceIndexKernel(int length) : IBuiltInKernel<double, double, double>
{
    private RecursiveAverage<ExponentialStep> average = new(length);

    public static string Name => "Ta.ForceIndex";

    public readonly Arguments Arguments => Arguments.Of((long)average.Length);

    public double Update(History<double> close, History<double> volume) => average.Update((close.Now - close[1]) * volume.Now);
}
