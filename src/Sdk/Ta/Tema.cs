namespace Barline;

public partial class TaNamespace
{
    /// <summary>Triple exponential moving average: an exponential average that is corrected twice by how far it lags behind.</summary>
    /// <remarks>
    /// 3 * e1 - 3 * e2 + e3, where e1 is <c>Ema(source, length)</c> and each of the others the same average of the one before; na where the
    /// source is na.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The length of the three averages, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(
        TaGroup.Averages, Warmup = "3 * length - 3", TaLib = "TEMA", StockIndicators = "GetTema",
        Source = "P. Mulloy, Smoothing Data with Faster Moving Averages, Stocks & Commodities, 1994")]
    public virtual Series<double> Tema(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Tema");
        return Define(new TemaKernel(length), source);
    }
}

internal struct TemaKernel(int length) : IBuiltInKernel<double, double>
{
    private RecursiveAverage<ExponentialStep> first = new(length);
    private RecursiveAverage<ExponentialStep> second = new(length);
    private RecursiveAverage<ExponentialStep> third = new(length);

    public static string Name => "Ta.Tema";

    public readonly Arguments Arguments => Arguments.Of((long)first.Length);

    public double Update(History<double> source)
    {
        double once = first.Update(source.Now);
        double twice = second.Update(once);
        return (3 * once) - (3 * twice) + third.Update(twice);
    }
}
