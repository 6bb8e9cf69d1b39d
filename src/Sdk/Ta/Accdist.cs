namespace Barline;

public partial class TaNamespace
{
    /// <summary>Accumulation and distribution: volume added up by where in its range each bar closes (Pine's <c>ta.accdist</c>).</summary>
    /// <remarks>
    /// Each bar adds (2 * close - low - high) / (high - low) * volume, nothing where it has no range; a bar for which that is na or infinite changes
    /// nothing. It is in units of volume.
    /// </remarks>
    [TaFunction(TaGroup.Volume, Warmup = "0", Pine = "ta.accdist", TaLib = "AD", StockIndicators = "GetAdl")]
    public virtual Series<double> Accdist() =>
        Define(default(AccdistKernel), Define(default(CloseInRangeKernel), Prices.High, Prices.Low, Prices.Close), Prices.Volume);
}

/// <summary>Where a bar closes: -1 at its low, 1 at its high, and 0 where they are one.</summary>
internal readonly struct CloseInRangeKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.Accdist";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> high, History<double> low, History<double> close) =>
        high.Now == low.Now ? 0 : ((2 * close.Now) - low.Now - high.Now) / (high.Now - low.Now);
}

internal struct AccdistKernel : IBuiltInKernel<double, double, double>
{
    private double total;

    public static string Name => "Ta.Accdist";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> place, History<double> volume)
    {
        double part = place.Now * volume.Now;
        return total += double.IsFinite(part) ? part : 0;
    }
}
