namespace Barline;

public partial class TaNamespace
{
    /// <summary>Trix: the one-bar change, in percent, of the price smoothed three times.</summary>
    /// <remarks>Roc(e3, 1), where e3 is the exponential average of the exponential average of the exponential average of the source.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The length of the three averages, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(
        TaGroup.Oscillators, Warmup = "3 * length - 2", TaLib = "TRIX", StockIndicators = "GetTrix",
        Source = "J. Hutson, Good TRIX, Stocks & Commodities, 1983")]
    public virtual Series<double> Trix(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Trix");
        return Roc(Define(new TrixKernel(length), source), 1);
    }
}

/// <summary>An exponential average taken three times.</summary>
internal struct TrixKernel(int length) : IBuiltInKernel<double, double>
{
    private RecursiveAverage<ExponentialStep> first = new(length);
    private RecursiveAverage<ExponentialStep> second = new(length);
    private RecursiveAverage<ExponentialStep> third = new(length);

    public static string Name => "Ta.Trix";

    public readonly Arguments Arguments => Arguments.Of((long)first.Length);

    public double Update(History<double> source) => third.Update(second.Update(first.Update(source.Now)));
}
