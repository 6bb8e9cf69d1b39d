namespace Barline;

public partial class TaNamespace
{
    /// <summary>Stochastic: where the source lies in the range of the last bars, 0 at its low and 100 at its high (Pine's <c>ta.stoch</c>).</summary>
    /// <remarks>100 * (source - lowest) / (highest - lowest), not smoothed; na where the range is nothing.</remarks>
    /// <param name="source">The series that is placed.</param>
    /// <param name="high">The series whose highest value is the top of the range.</param>
    /// <param name="low">The series whose lowest value is the bottom of the range.</param>
    /// <param name="length">The number of bars of the range, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length - 1", Pine = "ta.stoch", TaLib = "STOCHF", StockIndicators = "GetStoch")]
    public virtual Series<double> Stoch(Series<double> source, Series<double> high, Series<double> low, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Stoch");
        return Define(default(StochKernel), source, Highest(high, length), Lowest(low, length));
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="Stoch(Series{double}, Series{double}, Series{double}, int)"/>
    public Series<double> Stoch(Series<double> source, Series<double> high, Series<double> low, Series<int> length) =>
        Define(default(StochKernel), source, Highest(high, length), Lowest(low, length));
}

internal readonly struct StochKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.Stoch";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> source, History<double> highest, History<double> lowest)
    {
        double range = highest.Now - lowest.Now;
        return range == 0 ? double.NaN : 100 * (source.Now - lowest.Now) / range;
    }
}
