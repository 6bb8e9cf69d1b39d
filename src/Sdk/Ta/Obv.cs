namespace Barline;

public partial class TaNamespace
{
    /// <summary>On-balance volume: volume added up on bars that close higher and taken off on those that close lower (Pine's <c>ta.obv</c>).</summary>
    /// <remarks>It begins with 0 on the first bar, in units of volume; a bar whose volume or change is na or infinite changes nothing.</remarks>
    [TaFunction(TaGroup.Volume, Warmup = "0", Pine = "ta.obv", TaLib = "OBV", StockIndicators = "GetObv")]
    public virtual Series<double> Obv() =>
        Define(default(ObvKernel), Prices.Close, Prices.Volume);
}

internal struct ObvKernel : IBuiltInKernel<double, double, double>
{
    private double total;

    public static string Name => "Ta.Obv";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> close, History<double> volume)
    {
        double signed = close.Now > close[1] ? volume.Now : close.Now < close[1] ? -volume.Now : 0;
        return total += double.IsFinite(signed) ? signed : 0;
    }
}
