using Barline.Tests.Golden;

namespace Barline.Tests.Results;

/// <summary>
/// Buying and holding over real bars, against figures that a program of 60 lines in Python worked out from the same files with its own module of
/// statistics (<c>stdev</c>, <c>pstdev</c>, <c>quantiles</c>, <c>NormalDist</c>): a market that never closes, in quarters of an hour, and
/// currencies by the hour, whose week begins on a Sunday evening.
/// </summary>
public sealed class ReferenceFiguresTests
{
    [Theory]
    [InlineData("Eth", "ReturnPercent", 30.8856164118)]
    [InlineData("Eth", "Cagr", 27.8686177928)]
    [InlineData("Eth", "Volatility", 73.3283289657)]
    [InlineData("Eth", "AnnualizedSharpe", 0.668950355683)]
    [InlineData("Eth", "AnnualizedSortino", 1.03631299658)]
    [InlineData("Eth", "Omega", 1.11238830227)]
    [InlineData("Eth", "Skewness", 0.611967761338)]
    [InlineData("Eth", "Kurtosis", 7.09133260487)]
    [InlineData("Eth", "ProbabilisticSharpe", 0.760016567637)]
    [InlineData("Eth", "ValueAtRisk", 5.37828304317)]
    [InlineData("Eth", "ExpectedShortfall", 7.99383218551)]
    [InlineData("Eth", "MaxDrawdownPercent", 64.2691476357)]
    [InlineData("Eth", "MaxRunUpPercent", 253.740308274)]
    [InlineData("Eth", "UlcerIndex", 33.8985700537)]
    [InlineData("Eth", "Calmar", 0.433623578622)]
    [InlineData("Eth", "MartinRatio", 0.763118259909)]
    [InlineData("Eth", "Sharpe", 0.170772103588)]
    [InlineData("Eth", "Sortino", 0.354238917122)]
    [InlineData("Eth", "LongestDrawdownDays", 252.864583333)]
    [InlineData("EurUsd", "ReturnPercent", 3.16528039109)]
    [InlineData("EurUsd", "Cagr", 0.846774694093)]
    [InlineData("EurUsd", "Volatility", 8.12204162446)]
    [InlineData("EurUsd", "AnnualizedSharpe", -0.105520675532)]
    [InlineData("EurUsd", "AnnualizedSortino", -0.152723749951)]
    [InlineData("EurUsd", "Omega", 1.0239350442)]
    [InlineData("EurUsd", "Skewness", 0.289125882209)]
    [InlineData("EurUsd", "Kurtosis", 4.79384867843)]
    [InlineData("EurUsd", "ProbabilisticSharpe", 0.418324549924)]
    [InlineData("EurUsd", "ValueAtRisk", 0.801116152552)]
    [InlineData("EurUsd", "ExpectedShortfall", 1.08023382521)]
    [InlineData("EurUsd", "MaxDrawdownPercent", 16.9714589118)]
    [InlineData("EurUsd", "MaxRunUpPercent", 23.8486617954)]
    [InlineData("EurUsd", "UlcerIndex", 6.97864111785)]
    [InlineData("EurUsd", "Calmar", 0.0498940426096)]
    [InlineData("EurUsd", "MartinRatio", -0.16525069658)]
    [InlineData("EurUsd", "Sharpe", -0.030665482359)]
    [InlineData("EurUsd", "Sortino", -0.0436450978615)]
    [InlineData("EurUsd", "LongestDrawdownDays", 1165.41666667)]
    public void Figure_is_that_of_another_program(string data, string member, double expected)
    {
        BarSeries bars = data == "Eth" ? GoldenBars.Eth : GoldenBars.EurUsd;
        EquityMetrics held = Given.Metrics([], bars.Times.ToArray(), new double[bars.Count], 10_000, bars).Benchmark;

        double found = (double)typeof(EquityMetrics).GetProperty(member)!.GetValue(held)!;

        Assert.Equal(expected, found, 1e-9 * Math.Abs(expected));
    }
}
