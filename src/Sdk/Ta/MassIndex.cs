namespace Barline;

public partial class TaNamespace
{
    /// <summary>Mass index: widens where the bars' ranges widen; a bulge above 27 that falls below 26.5 is read as a turn.</summary>
    /// <remarks>Sum(e1 / e2, length), where e1 is the exponential average of high - low, and e2 that of e1; bars where e2 is 0 are passed over.</remarks>
    /// <param name="length">The number of ratios in the sum, 1 or more.</param>
    /// <param name="averageLength">The length of the two averages, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(
        TaGroup.Volatility, Warmup = "2 * averageLength + length - 3",
        Source = "D. Dorsey, The Mass Index, Stocks & Commodities, 1992")]
    public virtual Series<double> MassIndex([AtLeast(1)] int length = 25, [AtLeast(1)] int averageLength = 9)
    {
        CheckLength(length, "Ta.MassIndex");
        CheckLength(averageLength, "Ta.MassIndex");
        return Sum(Define(new MassIndexKernel(averageLength), Prices.High, Prices.Low), length);
    }
}

/// <summary>The average range as a multiple of its own average.</summary>
internal struct MassIndexKernel(int length) : IBuiltInKernel<double, double, double>
{
    private RecursiveAverage<ExponentialStep> first = new(length);
    private RecursiveAverage<ExponentialStep> second = new(length);

    public static string Name => "Ta.MassIndex";

    public readonly Arguments Arguments => Arguments.Of((long)first.Length);

    public double Update(History<double> high, History<double> low)
    {
        double once = first.Update(high.Now - low.Now);
        double twice = second.Update(once);
        return twice == 0 ? double.NaN : once / twice;
    }
}
