namespace Barline;

public partial class TaNamespace
{
    /// <summary>Intraday intensity index: where in its range a bar closes, for each unit of volume (Pine's <c>ta.iii</c>).</summary>
    /// <remarks>(2 * close - high - low) / ((high - low) * volume); na where the bar has no range or no volume.</remarks>
    [TaFunction(TaGroup.Volume, Warmup = "0", Pine = "ta.iii")]
    public virtual Series<double> Iii() => Define(
        default(IiiKernel),
        Define(default(CloseFromMiddleKernel), Prices.High, Prices.Low, Prices.Close),
        Difference(Prices.High, Prices.Low),
        Prices.Volume);
}

/// <summary>Twice the distance of a bar's close from its middle.</summary>
internal readonly struct CloseFromMiddleKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.Iii";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> high, History<double> low, History<double> close) => (2 * close.Now) - high.Now - low.Now;
}

internal readonly struct IiiKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.Iii";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> distance, History<double> range, History<double> volume)
    {
        double whole = range.Now * volume.Now;
        return whole == 0 ? double.NaN : distance.Now / whole;
    }
}
