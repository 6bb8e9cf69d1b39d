namespace Barline;

public partial class TaNamespace
{
    /// <summary>T3 moving average: a generalised double exponential average, taken three times.</summary>
    /// <remarks>
    /// The generalised average is (1 + v) * e1 - v * e2, with e1 an exponential average and e2 the same average of e1; three of them, one of the
    /// other, need six exponential averages. A factor of 0 leaves the exponential average taken three times. It is na where the source is na.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The length of the six averages, 1 or more.</param>
    /// <param name="volumeFactor">How much of the lag is taken off, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="volumeFactor"/> is no finite number.</exception>
    [TaFunction(
        TaGroup.Averages, Warmup = "6 * length - 6", TaLib = "T3", StockIndicators = "GetT3",
        Source = "T. Tillson, Smoothing Techniques for More Accurate Signals, Stocks & Commodities, 1998")]
    public virtual Series<double> T3(Series<double> source, [AtLeast(1)] int length = 5, double volumeFactor = 0.7)
    {
        CheckLength(length, "Ta.T3");
        CheckFinite(volumeFactor, "Ta.T3");
        return Define(new T3Kernel(length, volumeFactor), source);
    }
}

internal struct T3Kernel(int length, double volumeFactor) : IBuiltInKernel<double, double>
{
    private readonly double factor = volumeFactor;
    private RecursiveAverage<ExponentialStep> first = new(length);
    private RecursiveAverage<ExponentialStep> second = new(length);
    private RecursiveAverage<ExponentialStep> third = new(length);
    private RecursiveAverage<ExponentialStep> fourth = new(length);
    private RecursiveAverage<ExponentialStep> fifth = new(length);
    private RecursiveAverage<ExponentialStep> sixth = new(length);

    public static string Name => "Ta.T3";

    public readonly Arguments Arguments => Arguments.Of(first.Length, BitConverter.DoubleToInt64Bits(factor));

    public double Update(History<double> source)
    {
        double three = third.Update(second.Update(first.Update(source.Now)));
        double four = fourth.Update(three);
        double five = fifth.Update(four);
        double six = sixth.Update(five);

        // ((1 + v) - v * e)³, with e for one more average.
        double plus = 1 + factor;
        return (plus * plus * plus * three) - (3 * plus * plus * factor * four) + (3 * plus * factor * factor * five) - (factor * factor * factor * six);
    }
}
