namespace Barline;

public partial class TaNamespace
{
    /// <summary>Double exponential moving average: an exponential average that is corrected by how far its own average lags behind it.</summary>
    /// <remarks>2 * e1 - e2, where e1 is <c>Ema(source, length)</c> and e2 is <c>Ema(e1, length)</c>; na where the source is na.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The length of both averages, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(
        TaGroup.Averages, Warmup = "2 * length - 2", TaLib = "DEMA", StockIndicators = "GetDema",
        Source = "P. Mulloy, Smoothing Data with Faster Moving Averages, Stocks & Commodities, 1994")]
    public virtual Series<double> Dema(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Dema");
        return Define(new DemaKernel(length), source);
    }
}

internal struct DemaKernel(int length) : IBuiltInKernel<double, double>
{
    private RecursiveAverage<ExponentialStep> first = new(length);
    private RecursiveAverage<ExponentialStep> second = new(length);

    public static string Name => "Ta.Dema";

    public readonly Arguments Arguments => Arguments.Of((long)first.Length);

    public double Update(History<double> source)
    {
        double once = first.Update(source.Now);
        return (2 * once) - second.Update(once);
    }
}
