namespace Barline;

public partial class TaNamespace
{
    /// <summary>Vortex indicator: how far the highs go from the lows before, and the lows from the highs before, against the true range.</summary>
    /// <remarks>
    /// Sum(|high - low[1]|) / Sum(Tr) and Sum(|low - high[1]|) / Sum(Tr) over <paramref name="length"/> bars; na where there is no range.
    /// </remarks>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <returns>Plus and minus: <c>var (plus, minus) = Ta.Vortex(14)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(
        TaGroup.Trend, Warmup = "length", StockIndicators = "GetVortex",
        Source = "E. Botes and D. Siepman, The Vortex Indicator, Stocks & Commodities, 2010")]
    public virtual VortexLines Vortex([AtLeast(1)] int length = 14)
    {
        CheckLength(length, "Ta.Vortex");
        Series<double> range = Sum(Tr(), length);
        return new(
            Share(Sum(Define(default(VortexKernel), Prices.High, Prices.Low), length), range),
            Share(Sum(Define(default(VortexKernel), Prices.Low, Prices.High), length), range));
    }
}

/// <summary>How far one price is from what another was a bar ago.</summary>
internal readonly struct VortexKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "Ta.Vortex";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> now, History<double> other) => Math.Abs(now.Now - other[1]);
}
