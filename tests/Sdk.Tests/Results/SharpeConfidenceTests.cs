namespace Barline.Tests.Results;

/// <summary>The published examples of the probabilistic and the deflated Sharpe ratio, and the normal distribution under them.</summary>
public sealed class SharpeConfidenceTests
{
    /// <summary>"The Sharpe Ratio Efficient Frontier" (2012): 24 months with a ratio of 0.458 a month, as a normal one and as it is.</summary>
    [Theory]
    [InlineData(0, 3, 0.982)]
    [InlineData(-2.448, 10.164, 0.913)]
    public void Probabilistic_sharpe_is_that_of_the_papers_example(double skewness, double kurtosis, double expected) =>
        Assert.Equal(expected, RatioStatistics.ProbabilisticSharpe(0.458, 0, 24, skewness, kurtosis), 5e-4);

    /// <summary>
    /// "The Deflated Sharpe Ratio" (2014): the best of some trials whose annualised ratios have a variance of 1/2 shows 2.5 over 1,250 days of which
    /// a year has 250.
    /// </summary>
    [Theory]
    [InlineData(100, -3, 10, 0.9004)]
    [InlineData(46, -3, 10, 0.9505)]
    [InlineData(88, 0, 3, 0.9505)]
    public void Deflated_sharpe_is_that_of_the_papers_example(int trials, double skewness, double kurtosis, double expected)
    {
        double benchmark = RatioStatistics.ExpectedMaximumSharpe(trials, 0.5) / Math.Sqrt(250);
        Assert.Equal(expected, RatioStatistics.ProbabilisticSharpe(2.5 / Math.Sqrt(250), benchmark, 1250, skewness, kurtosis), 6e-5);
    }

    [Fact]
    public void Expected_maximum_of_the_papers_hundred_trials_is_0_1132_a_day() =>
        Assert.Equal(0.1132, RatioStatistics.ExpectedMaximumSharpe(100, 0.5) / Math.Sqrt(250), 5e-5);

    [Fact]
    public void One_trial_deflates_nothing_and_more_deflate_more()
    {
        Metrics metrics = Given.Daily(1000, 1010, 1005, 1025, 1020, 1040, 1030);
        double[] deflated = [.. new[] { 1, 2, 10, 1000, int.MaxValue }.Select(trials => metrics.DeflatedSharpe(trials, 0.8))];
        Assert.Equal(metrics.ProbabilisticSharpe, deflated[0]);
        Assert.Equal(deflated.OrderDescending(), deflated);
        Assert.Equal(deflated.Length, deflated.Distinct().Count());
        Assert.Equal(metrics.ProbabilisticSharpe, metrics.DeflatedSharpe(50, 0));
    }

    [Theory]
    [InlineData(0, 1.0, "trials is 0; allowed: 1 or above")]
    [InlineData(5, -1.0, "variance is -1; allowed: a finite number of 0 or above")]
    [InlineData(5, double.NaN, "variance is NaN")]
    public void Wrong_arguments_of_the_deflated_sharpe_are_told(int trials, double variance, string message) => Assert.Contains(
        message, Assert.Throws<ArgumentOutOfRangeException>(() => Given.Daily(1000, 1010, 1005).DeflatedSharpe(trials, variance)).Message, StringComparison.Ordinal);

    /// <summary>Values of tables of the normal distribution to 16 digits.</summary>
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.8413447460685429)]
    [InlineData(1.959963984540054, 0.975)]
    [InlineData(-3, 0.0013498980316300946)]
    [InlineData(-5, 2.8665157187919391e-7)]
    [InlineData(-10, 7.6198530241605261e-24)]
    public void Normal_distribution_is_that_of_the_tables(double x, double expected)
    {
        Assert.Equal(1, NormalDistribution.Cumulative(x) / expected, 1e-12);
        Assert.Equal(x, NormalDistribution.Quantile(expected), 1e-12);
    }

    /// <summary>Simpson's rule over the density, which shares nothing with the series and the fraction that are used.</summary>
    [Fact]
    public void Normal_distribution_is_the_integral_of_its_density()
    {
        const double Step = 1.0 / 512;
        double sum = 0;
        for (int i = 0; i < 512 * 6; i++)
        {
            double x = i * Step;
            sum += (Density(x) + (4 * Density(x + (Step / 2))) + Density(x + Step)) * Step / 6;
            Assert.Equal(0.5 + sum, NormalDistribution.Cumulative(x + Step), 1e-13);
            Assert.Equal(0.5 - sum, NormalDistribution.Cumulative(-x - Step), 1e-13);
        }
    }

    [Fact]
    public void Quantile_is_na_outside_of_0_to_1_and_infinite_at_its_ends()
    {
        Assert.True(double.IsNaN(NormalDistribution.Quantile(-0.1)) && double.IsNaN(NormalDistribution.Quantile(double.NaN)));
        Assert.Equal((double.NegativeInfinity, double.PositiveInfinity), (NormalDistribution.Quantile(0), NormalDistribution.Quantile(1)));
    }

    private static double Density(double x) => Math.Exp(-0.5 * x * x) / Math.Sqrt(2 * Math.PI);
}
