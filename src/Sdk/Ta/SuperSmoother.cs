namespace Barline;

public partial class TaNamespace
{
    /// <summary>Ehlers' super smoother: a two-pole Butterworth filter of the mean of two bars, which lets through what is slower than <paramref name="length"/> bars.</summary>
    /// <remarks>
    /// It begins as if the source had always been at its first value, and takes about <paramref name="length"/> bars to forget that. A bar where
    /// the source is na gives na and changes nothing for the bars after it. After an infinite value it begins anew.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The period in bars from which on waves pass, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Averages, Warmup = "0", Source = "J. Ehlers, Cycle Analytics for Traders, 2013")]
    public virtual Series<double> SuperSmoother(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.SuperSmoother");
        return Define(new SuperSmootherKernel(length), source);
    }
}

internal struct SuperSmootherKernel : IBuiltInKernel<double, double>
{
    private readonly int length;
    private readonly double newest;
    private readonly double last;
    private readonly double older;
    private bool hasBegun;
    private double valueBefore;
    private double before;
    private double beforeThat;

    public SuperSmootherKernel(int length)
    {
        this.length = length;
        double angle = Math.Sqrt(2) * Math.PI / length;
        double decay = Math.Exp(-angle);
        last = 2 * decay * Math.Cos(angle);
        older = -decay * decay;
        newest = 1 - last - older;
    }

    public static string Name => "Ta.SuperSmoother";

    public readonly Arguments Arguments => Arguments.Of((long)length);

    public double Update(History<double> source)
    {
        double value = source.Now;
        if (!double.IsFinite(value))
        {
            hasBegun &= double.IsNaN(value);
            return value;
        }

        if (!hasBegun)
        {
            hasBegun = true;
            valueBefore = before = beforeThat = value;
        }

        double now = (newest * (value + valueBefore) / 2) + (last * before) + (older * beforeThat);
        valueBefore = value;
        beforeThat = before;
        return before = now;
    }
}
