namespace Barline;

public partial class TaNamespace
{
    /// <summary>Beta: how much of a market's one-bar returns the source's go along with, by least squares over the last <paramref name="length"/> of them.</summary>
    /// <remarks>
    /// The covariance of the two series' returns, x / x[1] - 1, divided by the variance of the market's. Bars on which either has no return are na and
    /// passed over; it is na while a return is infinite, and where the market's are all equal.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="market">The series that it is measured by.</param>
    /// <param name="length">The number of returns, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 2.</exception>
    [TaFunction(
        TaGroup.Statistics, Warmup = "length", TaLib = "BETA", StockIndicators = "GetBeta",
        Source = "W. Sharpe, Capital Asset Prices, Journal of Finance, 1964")]
    public virtual Series<double> Beta(Series<double> source, Series<double> market, [AtLeast(2)] int length)
    {
        CheckLength(length, "Ta.Beta", least: 2);
        return Define(new BetaKernel(length), Define(default(ReturnKernel), source), Define(default(ReturnKernel), market));
    }
}

/// <summary>The return over one bar.</summary>
internal readonly struct ReturnKernel : IBuiltInKernel<double, double>
{
    public static string Name => "Ta.Beta";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> source) => (source.Now / source[1]) - 1;
}

internal struct BetaKernel(int length) : IColumnKernel<double, double, double>, IPairResult
{
    private RollingCorrelation returns = new(length);

    public static string Name => "Ta.Beta";

    public readonly Arguments Arguments => Arguments.Of((long)returns.Length);

    public static double Of(double products, double firstSquares, double secondSquares) =>
        secondSquares == 0 ? double.NaN : firstSquares == 0 ? 0 : products / secondSquares;

    public double Update(History<double> source, History<double> market) => returns.Update<BetaKernel>(source, market);

    public readonly bool TryFill(ReadOnlySpan<double> source, ReadOnlySpan<double> market, Span<double> result) =>
        returns.TryFill<BetaKernel>(source, market, result);
}
