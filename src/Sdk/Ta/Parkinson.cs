namespace Barline;

public partial class TaNamespace
{
    /// <summary>Parkinson's volatility from the bars' ranges, in percent a year: closer than closes where the price does not jump and has no trend.</summary>
    /// <remarks>100 * √(barsPerYear * Sma(ln(high / low)², length) / (4 * ln 2)).</remarks>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <param name="barsPerYear">How many bars a year has: 252 for trading days, 1 for no scaling.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="barsPerYear"/> no finite number above 0.</exception>
    [TaFunction(
        TaGroup.Volatility, Warmup = "length - 1",
        Source = "M. Parkinson, The Extreme Value Method for Estimating the Variance of the Rate of Return, Journal of Business, 1980")]
    public virtual Series<double> Parkinson([AtLeast(1)] int length = 20, double barsPerYear = 252)
    {
        CheckLength(length, "Ta.Parkinson");
        CheckBarsPerYear(barsPerYear, "Ta.Parkinson");
        Series<double> range = Define(default(LogRatioKernel), Prices.High, Prices.Low);
        return Annual(Sma(Product(range, range), length), barsPerYear / (4 * Math.Log(2)));
    }
}
