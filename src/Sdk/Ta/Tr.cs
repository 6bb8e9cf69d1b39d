using System.Runtime.CompilerServices;

namespace Barline;

public partial class TaNamespace
{
    /// <summary>True range: the bar's range, with the close of the bar before counted in (Pine's <c>ta.tr</c>).</summary>
    /// <remarks>The largest of high - low, |high - close[1]| and |low - close[1]|, in price units.</remarks>
    /// <param name="handleNa">
    /// What holds where there is no close before, as on the first bar: true gives high - low, false (as Pine's variable <c>ta.tr</c>) gives na.
    /// </param>
    [TaFunction(TaGroup.Volatility, Warmup = "1", Pine = "ta.tr", TaLib = "TRANGE", StockIndicators = "GetTr")]
    public virtual Series<double> Tr(bool handleNa = false) => new(
        SeriesGraph.Define<TrKernel, double, double, double, double>(new TrKernel(handleNa), Prices.High.Node, Prices.Low.Node, Prices.Close.Node));
}

internal readonly struct TrKernel(bool handleNa) : IBuiltInKernel<double, double, double, double>
{
    private readonly bool handleNa = handleNa;

    public static string Name => "Ta.Tr";

    public Arguments Arguments => Arguments.Of(handleNa ? 1L : 0L);

    public double Update(History<double> high, History<double> low, History<double> close) =>
        TrueRange(high.Now, low.Now, close[1], handleNa);

    /// <summary>The true range of one bar; na where a price is na.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double TrueRange(double high, double low, double before, bool handleNa)
    {
        double range = high - low;
        return handleNa && double.IsNaN(before)
            ? range
            : Math.Max(range, Math.Max(Math.Abs(high - before), Math.Abs(low - before)));
    }
}
