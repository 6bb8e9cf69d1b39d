namespace Barline;

public partial class TaNamespace
{
    /// <summary>Rogers and Satchell's volatility from the four prices of the bars, in percent a year: a trend does not disturb it, jumps between bars do.</summary>
    /// <remarks>
    /// 100 * √(barsPerYear * Sma(ln(high / close) * ln(high / open) + ln(low / close) * ln(low / open), length)).
    /// </remarks>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <param name="barsPerYear">How many bars a year has: 252 for trading days, 1 for no scaling.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="barsPerYear"/> no finite number above 0.</exception>
    [TaFunction(
        TaGroup.Volatility, Warmup = "length - 1",
        Source = "L. Rogers and S. Satchell, Estimating Variance from High, Low and Closing Prices, Annals of Applied Probability, 1991")]
    public virtual Series<double> RogersSatchell([AtLeast(1)] int length = 20, double barsPerYear = 252)
    {
        CheckLength(length, "Ta.RogersSatchell");
        CheckBarsPerYear(barsPerYear, "Ta.RogersSatchell");
        return Annual(RogersSatchellVariance(length), barsPerYear);
    }

    private Series<double> RogersSatchellVariance(int length) => Sma(
        Total(
            Define(default(RogersSatchellKernel), Prices.High, Prices.Open, Prices.Close),
            Define(default(RogersSatchellKernel), Prices.Low, Prices.Open, Prices.Close)),
        length);
}

/// <summary>What one end of the bar's range adds to its variance.</summary>
internal readonly struct RogersSatchellKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.RogersSatchell";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> extreme, History<double> open, History<double> close) =>
        Math.Log(extreme.Now / close.Now) * Math.Log(extreme.Now / open.Now);
}
