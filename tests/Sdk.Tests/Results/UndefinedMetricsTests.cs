namespace Barline.Tests.Results;

/// <summary>What there is to say where there is little to say it of: na, never infinite, and 0 only where 0 is the answer.</summary>
public sealed class UndefinedMetricsTests
{
    /// <summary>Sums of nothing, and what depends on nothing but the settings.</summary>
    private static readonly string[] sums =
    [
        "NetProfit", "NetProfitPercent", "GrossProfit", "GrossProfitPercent", "GrossLoss", "GrossLossPercent", "OpenProfit", "OpenProfitPercent",
        "Commission", "MaxContractsHeld", "RiskFreeRate",
    ];

    public static TheoryData<double[]> Curves =>
    [
        Array.Empty<double>(),
        new double[] { 1000 },
        new double[] { 1300 },
        new double[] { 1000, 1000, 1000 },
        new double[] { 1000, 0, 0, 0 },
        new double[] { 500, -500, -100, 2000 },
        new double[] { -1 },
        new double[] { 1000, 1001 },
    ];

    [Fact]
    public void No_bar_leaves_all_but_sums_undefined() => Assert.All(
        MetricValues.Numbers(Given.Daily(1000)),
        pair => Assert.Equal(sums.Contains(Short(pair.Key)) ? pair.Key.EndsWith("RiskFreeRate", StringComparison.Ordinal) ? 0.02 : 0 : double.NaN, pair.Value));

    [Fact]
    public void One_bar_has_an_equity_and_falls_and_rises_and_nothing_else()
    {
        string[] known =
        [
            .. sums, "FinalEquity", "ReturnPercent", "MaxDrawdown", "MaxDrawdownPercent", "MaxRunUp", "MaxRunUpPercent", "UlcerIndex", "LongestDrawdownBars",
            "LongestDrawdownDays", "Exposure", "MaxIntrabarDrawdown", "MaxIntrabarDrawdownPercent", "MaxIntrabarRunUp", "MaxIntrabarRunUpPercent",
        ];
        Assert.All(
            MetricValues.Numbers(new Metrics(new EquityCurve(Given.Days(1), [1300], 1000), new RunRecord { Trades = [], Inside = EquityExtremes.Of(new EquityRange(1000)) })),
            pair => Assert.Equal(known.Contains(Short(pair.Key)) && !pair.Key.StartsWith("Benchmark.", StringComparison.Ordinal) || Short(pair.Key) == "RiskFreeRate", !double.IsNaN(pair.Value)));
    }

    [Theory]
    [MemberData(nameof(Curves))]
    public void No_number_is_infinite(double[] equity)
    {
        BarSeries bars = new(Given.Days(equity.Length), [.. equity], [.. equity], [.. equity], [.. equity], [.. equity]);
        foreach (double profit in new[] { 0.0, 5, -5 })
        {
            Metrics metrics = Given.Metrics([Given.Trade(profit)], Given.Days(equity.Length), equity, 1000, bars);
            Assert.All(MetricValues.Numbers(metrics), pair => Assert.False(double.IsInfinity(pair.Value), pair.Key));
            Assert.False(double.IsInfinity(metrics.DeflatedSharpe(10, 1)));
            Assert.All(metrics.Monthly, month => Assert.False(double.IsInfinity(month.Percent)));
        }
    }

    [Fact]
    public void Equity_that_stands_still_has_no_ratios()
    {
        DateTime[] times = [.. Enumerable.Range(0, 100).Select(day => Given.Start.AddDays(day))];
        Metrics metrics = Given.Metrics([], times, [.. Enumerable.Repeat(1000.0, 100)], 1000);
        Assert.Equal((0.0, 0.0, 0.0, 0.0), (metrics.Cagr, metrics.Volatility, metrics.MaxDrawdown, metrics.UlcerIndex));
        Assert.Equal((0.0, 0.0, 0.0), (metrics.ValueAtRisk, metrics.ExpectedShortfall, metrics.LongestDrawdownBars));
        AssertNa(
            metrics.Sharpe, metrics.AnnualizedSharpe, metrics.Calmar, metrics.Omega, metrics.MartinRatio, metrics.Skewness, metrics.Kurtosis,
            metrics.ProbabilisticSharpe, metrics.DeflatedSharpe(10, 1), metrics.AverageDrawdown, metrics.AverageDrawdownDays);
    }

    [Fact]
    public void Account_that_went_broke_has_drawdowns_and_no_ratios()
    {
        DateTime[] times = [.. Enumerable.Range(0, 100).Select(day => Given.Start.AddDays(day))];
        Metrics metrics = Given.Metrics([], times, [.. times.Select((_, i) => 1000.0 - (20 * i))], 1000);
        Assert.Equal((1980.0, 198.0, 99.0), (metrics.MaxDrawdown, metrics.MaxDrawdownPercent, metrics.LongestDrawdownBars));
        AssertNa(
            metrics.Cagr, metrics.Sharpe, metrics.Sortino, metrics.AnnualizedSharpe, metrics.AnnualizedSortino, metrics.Volatility, metrics.Omega,
            metrics.ValueAtRisk, metrics.ExpectedShortfall, metrics.ProbabilisticSharpe, metrics.MaxRunUpPercent, metrics.Calmar);
    }

    [Fact]
    public void Account_that_ends_with_nothing_lost_all_of_it_a_year() =>
        Assert.Equal(-100, Given.Metrics([], [Given.Start, Given.Start.AddDays(365)], [1000, 0], 1000).Cagr);

    [Fact]
    public void Growth_that_no_number_holds_is_na() =>
        AssertNa(Given.Metrics([], [Given.Start, Given.Start.AddMinutes(1)], [1000, 1100], 1000).Cagr);

    [Fact]
    public void Benchmark_is_na_without_a_first_price()
    {
        BarSeries bars = new(Given.Days(2), [0, 1], [2, 2], [0, 0], [1, 1], [1, 1]);
        Metrics metrics = Given.Metrics([], Given.Days(2), [1000, 1000], 1000, bars);
        AssertNa(metrics.BuyAndHold, metrics.BuyAndHoldPercent, metrics.Benchmark.MaxDrawdown, metrics.Benchmark.Cagr);
    }

    private static string Short(string path) => path[(path.LastIndexOf('.') + 1)..];

    private static void AssertNa(params double[] values) => Assert.All(values, value => Assert.Equal(double.NaN, value));
}
