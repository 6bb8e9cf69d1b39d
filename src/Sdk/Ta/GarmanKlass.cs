namespace Barline;

public partial class TaNamespace
{
    /// <summary>Garman and Klass's volatility from the bars' ranges and bodies, in percent a year, for a price that does not jump and has no trend.</summary>
    /// <remarks>100 * √(barsPerYear * Sma(ln(high / low)² / 2 - (2 * ln 2 - 1) * ln(close / open)², length)).</remarks>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <param name="barsPerYear">How many bars a year has: 252 for trading days, 1 for no scaling.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="barsPerYear"/> no finite number above 0.</exception>
    [TaFunction(
        TaGroup.Volatility, Warmup = "length - 1",
        Source = "M. Garman and M. Klass, On the Estimation of Security Price Volatilities from Historical Data, Journal of Business, 1980")]
    public virtual Series<double> GarmanKlass([AtLeast(1)] int length = 20, double barsPerYear = 252)
    {
        CheckLength(length, "Ta.GarmanKlass");
        CheckBarsPerYear(barsPerYear, "Ta.GarmanKlass");
        Series<double> range = Define(default(LogRatioKernel), Prices.High, Prices.Low);
        Series<double> body = Define(default(LogRatioKernel), Prices.Close, Prices.Open);
        return Annual(Sma(Define(default(GarmanKlassKernel), range, body), length), barsPerYear);
    }
}

internal readonly struct GarmanKlassKernel : IBuiltInKernel<double, double, double>
{
    private static readonly double bodyWeight = (2 * Math.Log(2)) - 1;

    public static string Name => "Ta.GarmanKlass";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> range, History<double> body) => (range.Now * range.Now / 2) - (bodyWeight * body.Now * body.Now);
}
