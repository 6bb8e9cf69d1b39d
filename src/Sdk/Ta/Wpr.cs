namespace Barline;

public partial class TaNamespace
{
    /// <summary>Williams %R: where the close lies in the range of the last bars, -100 at its low and 0 at its high (Pine's <c>ta.wpr</c>).</summary>
    /// <remarks>100 * (close - highest) / (highest - lowest); na where the range is nothing.</remarks>
    /// <param name="length">The number of bars of the range, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length - 1", Pine = "ta.wpr", TaLib = "WILLR", StockIndicators = "GetWilliamsR")]
    public virtual Series<double> Wpr([AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Wpr");
        return Define(default(WprKernel), Prices.Close, Highest(length), Lowest(length));
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="Wpr(int)"/>
    public Series<double> Wpr(Series<int> length) =>
        Define(default(WprKernel), Prices.Close, Highest(Prices.High, length), Lowest(Prices.Low, length));
}

internal readonly struct WprKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.Wpr";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> close, History<double> highest, History<double> lowest)
    {
        double range = highest.Now - lowest.Now;
        return range == 0 ? double.NaN : 100 * (close.Now - highest.Now) / range;
    }
}
