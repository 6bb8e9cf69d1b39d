namespace Barline;

public partial class TaNamespace
{
    /// <summary>Price and volume trend: volume added up by how much, as a part of the price, each bar has moved (Pine's <c>ta.pvt</c>).</summary>
    /// <remarks>
    /// Each bar adds (close - close[1]) / close[1] * volume. It begins with 0, in units of volume; a bar for which that is na or infinite changes
    /// nothing.
    /// </remarks>
    [TaFunction(TaGroup.Volume, Warmup = "0", Pine = "ta.pvt")]
    public virtual Series<double> Pvt() => Define(default(PvtKernel), Prices.Close, Prices.Volume);
}

internal struct PvtKernel : IBuiltInKernel<double, double, double>
{
    private double total;

    public static string Name => "Ta.Pvt";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> close, History<double> volume)
    {
        double part = (close.Now - close[1]) / close[1] * volume.Now;
        return total += double.IsFinite(part) ? part : 0;
    }
}
