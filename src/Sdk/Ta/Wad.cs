namespace Barline;

public partial class TaNamespace
{
    /// <summary>Williams' accumulation and distribution: what buyers gained on bars that rose less what sellers gained on those that fell (Pine's <c>ta.wad</c>).</summary>
    /// <remarks>
    /// A bar that closes higher adds its close less the lower of its low and the close before; one that closes lower takes off the higher of its
    /// high and the close before less its close. It begins with 0, in price units; a bar for which that is na or infinite changes nothing.
    /// </remarks>
    [TaFunction(TaGroup.Volume, Warmup = "0", Pine = "ta.wad")]
    public virtual Series<double> Wad() => Define(default(WadKernel), Prices.High, Prices.Low, Prices.Close);
}

internal struct WadKernel : IBuiltInKernel<double, double, double, double>
{
    private double total;

    public static string Name => "Ta.Wad";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> high, History<double> low, History<double> close)
    {
        double before = close[1];
        double gain = close.Now > before ? close.Now - Math.Min(low.Now, before)
            : close.Now < before ? close.Now - Math.Max(high.Now, before)
            : 0;
        return total += double.IsFinite(gain) ? gain : 0;
    }
}
