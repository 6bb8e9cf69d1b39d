namespace Barline;

public partial class TaNamespace
{
    /// <summary>On-balance volume: volume added up on bars that close higher and taken off on those that close lower (Pine's <c>ta.obv</c>).</summary>
    /// <remarks>It begins with 0 on the first bar, in units of volume; a bar whose volume or change is na or infinite changes nothing.</remarks>
    public virtual Series<double> Obv() =>
        new(SeriesGraph.Define<ObvKernel, double, double, double>(default, Prices.Close.Node, Prices.Volume.Node));
}

internal struct ObvKernel : IKernel<double, double, double>
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
