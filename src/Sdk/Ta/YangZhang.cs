namespace Barline;

public partial class TaNamespace
{
    /// <summary>Yang and Zhang's volatility from the four prices of the bars and the jumps between them, in percent a year; a trend does not disturb it.</summary>
    /// <remarks>
    /// 100 * √(barsPerYear * (jumps + k * bodies + (1 - k) * within)): the variance of ln(open / close[1]), that of ln(close / open), both of a sample, and
    /// Rogers and Satchell's, with k = 0.34 / (1.34 + (length + 1) / (length - 1)).
    /// </remarks>
    /// <param name="length">The number of bars, 2 or more.</param>
    /// <param name="barsPerYear">How many bars a year has: 252 for trading days, 1 for no scaling.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 2, or <paramref name="barsPerYear"/> no finite number above 0.</exception>
    [TaFunction(
        TaGroup.Volatility, Warmup = "length",
        Source = "D. Yang and Q. Zhang, Drift-Independent Volatility Estimation Based on High, Low, Open, and Close Prices, Journal of Business, 2000")]
    public virtual Series<double> YangZhang([AtLeast(2)] int length = 20, double barsPerYear = 252)
    {
        CheckLength(length, "Ta.YangZhang", least: 2);
        CheckBarsPerYear(barsPerYear, "Ta.YangZhang");
        Series<double> jumps = Variance(Define(default(JumpKernel), Prices.Open, Prices.Close), length, biased: false);
        Series<double> bodies = Variance(Define(default(LogRatioKernel), Prices.Close, Prices.Open), length, biased: false);
        return Annual(Define(new YangZhangKernel(length), jumps, bodies, RogersSatchellVariance(length)), barsPerYear);
    }
}

/// <summary>The logarithmic return from the close before to the open.</summary>
internal readonly struct JumpKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "Ta.YangZhang";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> open, History<double> close) => Math.Log(open.Now / close[1]);
}

internal readonly struct YangZhangKernel(int length) : IBuiltInKernel<double, double, double, double>
{
    private readonly int length = length;
    private readonly double weight = 0.34 / (1.34 + ((length + 1.0) / (length - 1.0)));

    public static string Name => "Ta.YangZhang";

    public Arguments Arguments => Arguments.Of((long)length);

    public double Update(History<double> jumps, History<double> bodies, History<double> within) =>
        jumps.Now + (weight * bodies.Now) + ((1 - weight) * within.Now);
}
