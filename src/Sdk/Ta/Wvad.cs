namespace Barline;

public partial class TaNamespace
{
    /// <summary>Williams' variable accumulation and distribution: the part of the range from open to close, times volume (Pine's <c>ta.wvad</c>).</summary>
    /// <remarks>(close - open) / (high - low) * volume, bar by bar; na where the bar has no range.</remarks>
    [TaFunction(TaGroup.Volume, Warmup = "0", Pine = "ta.wvad")]
    public virtual Series<double> Wvad() => Define(
        default(WvadKernel), Difference(Prices.Close, Prices.Open), Difference(Prices.High, Prices.Low), Prices.Volume);
}

internal readonly struct WvadKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.Wvad";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> body, History<double> range, History<double> volume) =>
        range.Now == 0 ? double.NaN : body.Now / range.Now * volume.Now;
}
