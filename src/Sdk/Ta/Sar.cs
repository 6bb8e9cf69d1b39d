namespace Barline;

public partial class TaNamespace
{
    /// <summary>Parabolic stop and reverse: a stop that follows the price ever faster, and changes sides when the price reaches it (Pine's <c>ta.sar</c>).</summary>
    /// <remarks>It begins on the second bar, below the price if that has risen. A bar without one of its prices gives na and changes nothing.</remarks>
    /// <param name="start">The part of the distance to the trend's extreme by which the stop moves first.</param>
    /// <param name="increment">What each new extreme adds to that part.</param>
    /// <param name="maximum">The part at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no finite number of 0 or more.</exception>
    [TaFunction(TaGroup.Trend, Warmup = "1", Pine = "ta.sar", TaLib = "SAR", StockIndicators = "GetParabolicSar")]
    public virtual Series<double> Sar(double start = 0.02, double increment = 0.02, double maximum = 0.2)
    {
        CheckNotNegative(start, "Ta.Sar");
        CheckNotNegative(increment, "Ta.Sar");
        CheckNotNegative(maximum, "Ta.Sar");
        return Define(new SarKernel(new(start, increment, maximum)), Prices.High, Prices.Low, Prices.Close);
    }
}

internal readonly record struct SarSteps(double Start, double Increment, double Maximum);

internal struct SarKernel(SarSteps steps) : IBuiltInKernel<double, double, double, double>
{
    private readonly SarSteps steps = steps;

    /// <summary>Bars that had their prices, up to 3.</summary>
    private int seen;

    private bool isBelow;
    private double stop;
    private double extreme;
    private double part;
    private double closeBefore;
    private double highBefore;
    private double lowBefore;
    private double highTwoBefore;
    private double lowTwoBefore;

    public static string Name => "Ta.Sar";

    /// <summary>Three numbers are one argument too many, so they have a number together.</summary>
    public readonly Arguments Arguments => Arguments.Of(OwnKernels<SarSteps>.NumberOf(steps));

    public double Update(History<double> high, History<double> low, History<double> close)
    {
        if (!double.IsFinite(high.Now) || !double.IsFinite(low.Now) || !double.IsFinite(close.Now))
        {
            return double.NaN;
        }

        if (seen < 3)
        {
            seen++;
        }

        double result = seen == 1 ? double.NaN : Next(high.Now, low.Now, close.Now);
        (highTwoBefore, lowTwoBefore) = (highBefore, lowBefore);
        (highBefore, lowBefore, closeBefore) = (high.Now, low.Now, close.Now);
        return result;
    }

    private double Next(double high, double low, double close)
    {
        bool isFirst = seen == 2;
        if (isFirst)
        {
            stop = close > closeBefore ? lowBefore : highBefore;
            Begin(close > closeBefore, high, low);
        }

        stop += part * (extreme - stop);
        if (isBelow ? stop > low : stop < high)
        {
            stop = isBelow ? Math.Max(high, extreme) : Math.Min(low, extreme);
            Begin(!isBelow, high, low);
        }
        else if (!isFirst && (isBelow ? high > extreme : low < extreme))
        {
            extreme = isBelow ? high : low;
            part = Math.Min(part + steps.Increment, steps.Maximum);
        }

        // It never lies within the last two bars.
        stop = isBelow ? Math.Min(stop, lowBefore) : Math.Max(stop, highBefore);
        if (!isFirst)
        {
            stop = isBelow ? Math.Min(stop, lowTwoBefore) : Math.Max(stop, highTwoBefore);
        }

        return stop;
    }

    private void Begin(bool below, double high, double low)
    {
        isBelow = below;
        extreme = below ? high : low;
        part = steps.Start;
    }
}
