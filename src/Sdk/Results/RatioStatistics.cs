namespace Barline;

/// <summary>Ratios of a list of returns, which are fractions of one period each; na where there is nothing to divide by.</summary>
internal static class RatioStatistics
{
    private const double EulerMascheroni = 0.57721566490153286;

    /// <summary>(Mean - <paramref name="riskFree"/>) / population standard deviation.</summary>
    public static double Sharpe(double[]? returns, double riskFree)
    {
        if (returns is null or [])
        {
            return double.NaN;
        }

        double mean = returns.Average();
        double variance = returns.Average(value => (value - mean) * (value - mean));

        // Equal returns leave a spread of rounding noise, which is no spread to divide by.
        double noise = 1e-14 * Math.Max(1, Math.Abs(mean));
        return variance > noise * noise ? (mean - riskFree) / Math.Sqrt(variance) : double.NaN;
    }

    /// <summary>(Mean - target) / square root of the mean of min(0, return - target) squared, over all returns.</summary>
    public static double Sortino(double[]? returns, double target)
    {
        if (returns is null or [])
        {
            return double.NaN;
        }

        // An equity that never moved took no risk, and there is nothing to divide by but the target itself.
        if (Array.TrueForAll(returns, value => value == 0))
        {
            return double.NaN;
        }

        double downside = Math.Sqrt(returns.Average(value => Math.Pow(Math.Min(0, value - target), 2)));
        return downside > 1e-14 ? (returns.Average() - target) / downside : double.NaN;
    }

    /// <summary>
    /// The probability that the true Sharpe ratio is above a benchmark: Bailey and Lopez de Prado (2012), "The Sharpe Ratio Efficient
    /// Frontier". Both ratios are of one period.
    /// </summary>
    public static double ProbabilisticSharpe(double sharpe, double benchmark, int count, double skewness, double kurtosis)
    {
        double variance = 1 - (skewness * sharpe) + ((kurtosis - 1) / 4 * sharpe * sharpe);
        return variance > 0 && count > 1
            ? NormalDistribution.Cumulative((sharpe - benchmark) * Math.Sqrt(count - 1) / Math.Sqrt(variance))
            : double.NaN;
    }

    /// <summary>
    /// The Sharpe ratio that the best of some trials is expected to show where none has any: Bailey and Lopez de Prado (2014), "The
    /// Deflated Sharpe Ratio".
    /// </summary>
    /// <param name="trials">The number of independent trials, 1 or above.</param>
    /// <param name="variance">The variance of their ratios, in the unit whose ratio is wanted.</param>
    public static double ExpectedMaximumSharpe(int trials, double variance) => trials == 1 || variance == 0
        ? 0
        : Math.Sqrt(variance) * -(((1 - EulerMascheroni) * NormalDistribution.Quantile(1.0 / trials))
            + (EulerMascheroni * NormalDistribution.Quantile(1 / (trials * Math.E))));
}
