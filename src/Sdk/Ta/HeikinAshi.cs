namespace Barline;

public partial class TaNamespace
{
    /// <summary>Heikin-Ashi: averaged bars, on which a trend shows as bars of one colour. They are no prices at which anybody could trade.</summary>
    /// <remarks>
    /// The first bar opens at (open + close) / 2. A bar with a price that is na or infinite is na; the one after it goes on from the one before it.
    /// </remarks>
    /// <returns>Open, high, low and close: <c>var (open, high, low, close) = Ta.HeikinAshi()</c>.</returns>
    [TaFunction(
        TaGroup.Trend, Warmup = "0", StockIndicators = "GetHeikinAshi",
        Source = "D. Valcu, Using the Heikin-Ashi Technique, Stocks & Commodities, 2004")]
    public virtual HeikinAshiBars HeikinAshi()
    {
        Series<double> close = Define(default(FiniteKernel), Prices.Ohlc4);
        Series<double> open = Define(default(HeikinAshiOpenKernel), Prices.Open, Prices.Close, close);
        return new(
            open,
            Define(default(HeikinAshiHighKernel), Prices.High, open, close),
            Define(default(HeikinAshiLowKernel), Prices.Low, open, close),
            close);
    }
}

/// <summary>A series with na for what is infinite.</summary>
internal readonly struct FiniteKernel : IBuiltInKernel<double, double>
{
    public static string Name => "Ta.HeikinAshi";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> source) => double.IsFinite(source.Now) ? source.Now : double.NaN;
}

internal struct HeikinAshiOpenKernel : IBuiltInKernel<double, double, double, double>
{
    private bool hasBegun;
    private double next;

    public static string Name => "Ta.HeikinAshi";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> open, History<double> close, History<double> averaged)
    {
        if (double.IsNaN(averaged.Now))
        {
            return double.NaN;
        }

        double now = hasBegun ? next : (open.Now + close.Now) / 2;
        hasBegun = true;
        next = (now + averaged.Now) / 2;
        return now;
    }
}

internal readonly struct HeikinAshiHighKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.HeikinAshi";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> high, History<double> open, History<double> close) =>
        Math.Max(high.Now, Math.Max(open.Now, close.Now));
}

internal readonly struct HeikinAshiLowKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.HeikinAshi";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> low, History<double> open, History<double> close) =>
        Math.Min(low.Now, Math.Min(open.Now, close.Now));
}
