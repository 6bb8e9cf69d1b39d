namespace Barline;

public partial class TaNamespace
{
    /// <summary>Williams %R: where the close lies in the range of the last bars, -100 at its low and 0 at its high (Pine's <c>ta.wpr</c>).</summary>
    /// <remarks>100 * (close - highest) / (highest - lowest); na where the range is nothing.</remarks>
    /// <param name="length">The number of bars of the range, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    public virtual Series<double> Wpr([AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Wpr");
        return new(SeriesGraph.Define<WprKernel, double, double, double, double>(default, Prices.Close.Node, Highest(length).Node, Lowest(length).Node));
    }
}

internal readonly struct WprKernel : IKernel<double, double, double, double>
{
    public static string Name => "Ta.Wpr";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> close, History<double> highest, History<double> lowest)
    {
        double range = highest.Now - lowest.Now;
        return range == 0 ? double.NaN : 100 * (close.Now - highest.Now) / range;
    }
}
