namespace Barline;

public partial class TaNamespace
{
    /// <summary>Kaufman's adaptive moving average: fast where the price goes straight, slow where it goes to and fro.</summary>
    /// <remarks>
    /// On each bar it moves towards the source by the square of a + r * (b - a) of the distance, where a and b are the weights of exponential
    /// averages of <paramref name="slowLength"/> and <paramref name="fastLength"/>, and r is the change over <paramref name="length"/> bars divided
    /// by the sum of the last <paramref name="length"/> one-bar changes, signs left out; r is 1 where nothing has changed. It begins at the value
    /// before the first bar that has r. Where r is na so is the result, and the average stays.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">Bars over which the price is judged, 1 or more.</param>
    /// <param name="fastLength">The length of the exponential average that it is like at its fastest, 1 or more.</param>
    /// <param name="slowLength">The length of the exponential average that it is like at its slowest, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(
        TaGroup.Averages, Warmup = "length", TaLib = "KAMA", StockIndicators = "GetKama",
        Source = "P. Kaufman, Smarter Trading, 1995")]
    public virtual Series<double> Kama(
        Series<double> source, [AtLeast(1)] int length = 10, [AtLeast(1)] int fastLength = 2, [AtLeast(1)] int slowLength = 30)
    {
        CheckLength(length, "Ta.Kama");
        CheckLength(fastLength, "Ta.Kama");
        CheckLength(slowLength, "Ta.Kama");
        Series<double> path = Sum(Define(default(StepKernel), source), length);
        return Define(new KamaKernel(length, fastLength, slowLength), source, path);
    }
}

/// <summary>The change over one bar, its sign left out.</summary>
internal readonly struct StepKernel : IBuiltInKernel<double, double>
{
    public static string Name => "Ta.Kama";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> source) => Math.Abs(source.Now - source[1]);
}

internal struct KamaKernel(int length, int fastLength, int slowLength) : IBuiltInKernel<double, double, double>
{
    private readonly int length = length;
    private readonly int fastLength = fastLength;
    private readonly int slowLength = slowLength;
    private readonly double fast = ExponentialStep.Factor(fastLength);
    private readonly double slow = ExponentialStep.Factor(slowLength);
    private bool hasBegun;
    private double average;

    public static string Name => "Ta.Kama";

    public readonly Arguments Arguments => Arguments.Of(length, ((long)fastLength << 32) | (uint)slowLength);

    public double Update(History<double> source, History<double> path)
    {
        double efficiency = path.Now == 0 ? 1 : Math.Abs(source.Now - source[length]) / path.Now;
        if (double.IsNaN(efficiency) || double.IsInfinity(path.Now))
        {
            return double.NaN;
        }

        if (!hasBegun)
        {
            hasBegun = true;
            average = source[1];
        }

        double weight = slow + (efficiency * (fast - slow));
        return average += weight * weight * (source.Now - average);
    }
}
