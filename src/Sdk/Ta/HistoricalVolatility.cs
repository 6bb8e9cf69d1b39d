namespace Barline;

public partial class TaNamespace
{
    /// <summary>Historical volatility from closes: the standard deviation of the logarithmic one-bar returns, in percent a year.</summary>
    /// <remarks>
    /// 100 * √(barsPerYear * Variance(ln(source / source[1]), length, biased: false)), the mean taken off. A bar without a return is na and passed over.
    /// </remarks>
    /// <param name="source">The series, most often the close.</param>
    /// <param name="length">The number of returns, 2 or more.</param>
    /// <param name="barsPerYear">How many bars a year has: 252 for trading days, 365 for days of a market that never closes, 1 for no scaling.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 2, or <paramref name="barsPerYear"/> no finite number above 0.</exception>
    [TaFunction(TaGroup.Volatility, Warmup = "length", Source = "J. Hull, Options, Futures, and Other Derivatives")]
    public virtual Series<double> HistoricalVolatility(Series<double> source, [AtLeast(2)] int length = 20, double barsPerYear = 252)
    {
        CheckLength(length, "Ta.HistoricalVolatility", least: 2);
        CheckBarsPerYear(barsPerYear, "Ta.HistoricalVolatility");
        return Annual(Variance(Define(default(LogReturnKernel), source), length, biased: false), barsPerYear);
    }

    /// <summary>The root of a variance of one bar, in percent a year.</summary>
    private static Series<double> Annual(Series<double> variance, double barsPerYear) => Define(new RootKernel(10_000 * barsPerYear), variance);

    private static void CheckBarsPerYear(double barsPerYear, string function)
    {
        CheckFinite(barsPerYear, function);
        if (barsPerYear <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(barsPerYear), barsPerYear, $"{function} was given barsPerYear = {barsPerYear}; it is a number above 0.");
        }
    }
}

/// <summary>The logarithm of a series as a multiple of what it was a bar ago.</summary>
internal readonly struct LogReturnKernel : IBuiltInKernel<double, double>
{
    public static string Name => "Ta.HistoricalVolatility";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> source) => Math.Log(source.Now / source[1]);
}

/// <summary>The logarithm of one series as a multiple of another.</summary>
internal readonly struct LogRatioKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "Ta.HistoricalVolatility";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> first, History<double> second) => Math.Log(first.Now / second.Now);
}
