namespace Barline;

public partial class TaNamespace
{
    /// <summary>Schaff trend cycle, from 0 to 100: the stochastic of the stochastic of the distance of two exponential averages.</summary>
    /// <remarks>
    /// Each stochastic takes the place of its source in the range of the last <paramref name="cycleLength"/> bars, keeps the place of the bar before
    /// where there is no range, and moves half of the distance towards it on each bar. It is na until there has been a range.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="fastLength">The length of the fast average, 1 or more.</param>
    /// <param name="slowLength">The length of the slow average, 1 or more.</param>
    /// <param name="cycleLength">The number of bars of both ranges, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is below what it may be.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "max(fastLength, slowLength) + 2 * cycleLength - 3", Source = "D. Schaff, 1999")]
    public virtual Series<double> SchaffTrendCycle(
        Series<double> source, [AtLeast(1)] int fastLength = 23, [AtLeast(1)] int slowLength = 50, [AtLeast(2)] int cycleLength = 10)
    {
        CheckLength(fastLength, "Ta.SchaffTrendCycle");
        CheckLength(slowLength, "Ta.SchaffTrendCycle");
        CheckLength(cycleLength, "Ta.SchaffTrendCycle", least: 2);
        return SchaffStochastic(SchaffStochastic(Difference(Ema(source, fastLength), Ema(source, slowLength)), cycleLength), cycleLength);
    }

    private Series<double> SchaffStochastic(Series<double> source, int length) =>
        Define(default(SchaffKernel), source, Highest(source, length), Lowest(source, length));
}

internal struct SchaffKernel : IBuiltInKernel<double, double, double, double>
{
    private bool hasBegun;
    private double place;
    private double smoothed;

    public static string Name => "Ta.SchaffTrendCycle";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> source, History<double> highest, History<double> lowest)
    {
        double range = highest.Now - lowest.Now;
        double now = range == 0 && hasBegun && !double.IsNaN(source.Now) ? place : 100 * (source.Now - lowest.Now) / range;
        if (!double.IsFinite(now))
        {
            return double.NaN;
        }

        place = now;
        smoothed = hasBegun ? (smoothed + now) / 2 : now;
        hasBegun = true;
        return smoothed;
    }
}
