namespace Barline.Tests.Results;

/// <summary>Small cases that can be followed by hand.</summary>
public sealed class EquityMetricsTests
{
    [Fact]
    public void Growth_of_two_years_is_the_root_of_the_whole()
    {
        Metrics metrics = Given.Metrics([], [Given.Start, Given.Start.AddDays(730)], [1000, 1210], 1000);
        Assert.Equal((1210.0, 21.0), (metrics.FinalEquity, Math.Round(metrics.ReturnPercent, 12)));
        Assert.Equal(10, metrics.Cagr, 1e-9);
    }

    /// <summary>
    /// What backtesting.py 0.6 prints for its sample data from 2004-08-19 to 2013-03-01: 10,000 became 51,422.99, 21.1602 % a year, a drawdown of
    /// 47.9801 % from the peak of 75,787.44. Its years have 365.25 days.
    /// </summary>
    [Fact]
    public void Growth_and_drawdown_are_those_of_backtesting_py_but_for_its_longer_year()
    {
        DateTime first = new(2004, 8, 19, 0, 0, 0, DateTimeKind.Utc);
        DateTime last = new(2013, 3, 1, 0, 0, 0, DateTimeKind.Utc);
        double trough = 75_787.44 * (1 - 0.479801);
        Metrics metrics = Given.Metrics(
            [], [first, first.AddYears(3), first.AddYears(4), last], [10_000, 75_787.44, trough, 51_422.99], 10_000);
        Assert.Equal(21.1602, 100 * (Math.Pow(1 + (metrics.Cagr / 100), 365.25 / 365) - 1), 5e-5);
        Assert.Equal(47.9801, metrics.MaxDrawdownPercent, 5e-5);
        Assert.Equal(414.2299, metrics.ReturnPercent, 5e-5);
        Assert.Equal(metrics.Cagr / 47.9801, metrics.Calmar, 1e-6);
    }

    [Fact]
    public void Ratios_of_days_are_those_of_the_definitions()
    {
        // Wednesday to Saturday: +10 %, -10 %, +20 %, -5 %: mean 3.75 %, squares about it 39.0625, 189.0625, 264.0625, 76.5625, sum 568.75 (in squares of percent).
        Metrics metrics = Given.Daily(1000, 1100, 990, 1188, 1128.6);
        double deviation = Math.Sqrt(568.75 / 3);
        double free = 2.0 / 365;
        Assert.Equal(365, metrics.PeriodsPerYear);
        Assert.Equal(deviation * Math.Sqrt(365), metrics.Volatility, 1e-9);
        Assert.Equal((3.75 - free) / deviation * Math.Sqrt(365), metrics.AnnualizedSharpe, 1e-9);
        double downside = Math.Sqrt((((10 + free) * (10 + free)) + ((5 + free) * (5 + free))) / 4);
        Assert.Equal((3.75 - free) / downside * Math.Sqrt(365), metrics.AnnualizedSortino, 1e-9);
        Assert.Equal(30.0 / 15, metrics.Omega, 1e-9);

        // Third and fourth moments: 6.25^3 - 13.75^3 + 16.25^3 - 8.75^3 = 1265.625, and 1525.878... + 35744.628... + 69729.003... + 5861.816... = 112861.328125.
        double variance = 568.75 / 4;
        Assert.Equal(1265.625 / 4 / Math.Pow(variance, 1.5), metrics.Skewness, 1e-9);
        Assert.Equal(112861.328125 / 4 / (variance * variance), metrics.Kurtosis, 1e-9);
    }

    [Fact]
    public void Tail_is_read_from_the_sorted_returns()
    {
        // 41 returns from -20 % to +20 % in steps of 1 %: the 5 % quantile is the third, -18 %; the mean of those that reach it is -19 %.
        double equity = 1000;
        Metrics metrics = Given.Daily(1000, [.. Enumerable.Range(0, 41).Select(i => equity *= 1 + ((((i * 7) % 41) - 20) / 100.0))]);
        Assert.Equal(18, metrics.ValueAtRisk, 1e-9);
        Assert.Equal(19, metrics.ExpectedShortfall, 1e-9);

        // Between the lower two of two returns, -10 % and +10 %, at 5 % of the way: -9 %.
        Metrics two = Given.Daily(1000, 1100, 990);
        Assert.Equal((9.0, 10.0), (Math.Round(two.ValueAtRisk, 9), Math.Round(two.ExpectedShortfall, 9)));
    }

    [Fact]
    public void Drawdowns_are_told_one_by_one()
    {
        // From the initial capital to 900 and back on the third bar, then from 1200 to 1080 without an end.
        Metrics metrics = Given.Daily(1000, 950, 900, 1000, 1200, 1140, 1080, 1100);
        Assert.Equal(2, metrics.Drawdowns.Count);
        Drawdown first = metrics.Drawdowns[0];
        Assert.Equal((-1, 1, 2, true), (first.PeakBar, first.TroughBar, first.EndBar, first.IsRecovered));
        Assert.Equal((100.0, 10.0, 3, 2.0), (first.Depth, first.DepthPercent, first.Bars, first.Duration.TotalDays));
        Drawdown second = metrics.Drawdowns[1];
        Assert.Equal((3, 5, 6, false), (second.PeakBar, second.TroughBar, second.EndBar, second.IsRecovered));
        Assert.Equal((Given.Start.AddDays(3), Given.Start.AddDays(5), Given.Start.AddDays(6)), (second.PeakTime, second.TroughTime, second.EndTime));
        Assert.Equal((110.0, 10.0), (metrics.AverageDrawdown, metrics.AverageDrawdownPercent));
        Assert.Equal((3.0, 3.0), (metrics.LongestDrawdownBars, metrics.LongestDrawdownDays));
        Assert.Equal((3.0, 2.5), (metrics.AverageDrawdownBars, metrics.AverageDrawdownDays));
    }

    [Fact]
    public void Ulcer_index_and_martin_ratio_follow_the_falls_of_all_bars()
    {
        // Falls of 0, 10, 20 and 0 percent.
        Metrics metrics = Given.Daily(1000, 1000, 900, 800, 1100);
        Assert.Equal(Math.Sqrt(500 / 4.0), metrics.UlcerIndex, 1e-12);
        Assert.Equal((metrics.Cagr - 2) / Math.Sqrt(125), metrics.MartinRatio, metrics.MartinRatio * 1e-12);
    }

    [Fact]
    public void Run_up_is_the_highest_rise_from_the_lowest_equity_before()
    {
        Metrics metrics = Given.Daily(1000, 1100, 800, 1240, 1100);
        Assert.Equal((440.0, 55.0), (metrics.MaxRunUp, Math.Round(metrics.MaxRunUpPercent, 12)));
        Assert.Equal(0, Given.Daily(1000, 900, 800).MaxRunUp);
    }

    [Fact]
    public void Months_and_years_chain_from_the_initial_capital_to_the_end()
    {
        DateTime[] times = [Given.Start, Given.Start.AddDays(1), Given.Start.AddDays(29), new(2024, 12, 31, 23, 59, 59, DateTimeKind.Utc), new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc)];
        Metrics metrics = Given.Metrics([], times, [1100, 1210, 1320, 660, 990], 1000);
        Assert.Equal(["2024-01", "2024-02", "2024-12", "2025-01"], metrics.Monthly.Select(month => $"{month.Start:yyyy-MM}"));
        Assert.Equal([10.0, 20, -50, 50], metrics.Monthly.Select(month => Math.Round(month.Percent, 9)));
        Assert.Equal([100.0, 220, -660, 330], metrics.Monthly.Select(month => month.Profit));
        Assert.Equal(
            [(new DateTime(2024, 1, 1), 1000.0, 660.0), (new DateTime(2025, 1, 1), 660, 990)],
            metrics.Yearly.Select(year => (year.Start, year.StartEquity, year.EndEquity)));
    }

    [Fact]
    public void Sortino_counts_all_months_and_only_what_falls_short()
    {
        // +10 %, -5 %, +10 % with 1 % a month without risk: the mean exceeds it by 4 points, one of three months falls 6 short.
        DateTime[] times = [Given.Start, Given.Start.AddDays(1), Given.Start.AddDays(35)];
        Assert.Equal(4 / (6 / Math.Sqrt(3)), Given.Metrics([], times, [1100, 1045, 1149.5], 1000, riskFreeRate: 0.12).Sortino, 1e-12);
    }

    [Fact]
    public void Other_rate_without_risk_changes_the_ratios_alone()
    {
        DateTime[] times = [Given.Start, Given.Start.AddDays(1), Given.Start.AddDays(35)];
        BarSeries bars = new(times, [10, 11, 12], [13, 13, 13], [9, 9, 9], [11, 10, 12], [1, 1, 1]);
        Metrics metrics = Given.Metrics([Given.Trade(5)], times, [1100, 1045, 1149.5], 1000, bars);
        SortedDictionary<string, object> expected = MetricValues.Of(Given.Metrics([Given.Trade(5)], times, [1100, 1045, 1149.5], 1000, bars, 0.12));
        Assert.Equal(expected, MetricValues.Of(metrics.WithRiskFreeRate(0.12)));
        Assert.Equal(
            ["AnnualizedSharpe", "AnnualizedSortino", "MartinRatio", "ProbabilisticSharpe", "RiskFreeRate", "Sharpe", "Sortino"],
            MetricValues.Of(metrics).Where(pair => !expected[pair.Key].Equals(pair.Value) && !pair.Key.Contains('.', StringComparison.Ordinal)).Select(pair => pair.Key));
        Assert.Contains("is NaN; allowed", Assert.Throws<ArgumentOutOfRangeException>(() => metrics.WithRiskFreeRate(double.NaN)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-01-03", 24, 3, 252)]     // Wednesday to Friday
    [InlineData("2024-01-03", 24, 4, 365)]     // a market that trades on Saturday
    [InlineData("2024-01-03", 1, 72, 252)]     // hours
    [InlineData("2024-01-03", 24 * 7, 5, 365.25 / 7)]
    [InlineData("2024-01-03", 24 * 2, 2, 365.25 / 2)]
    public void Year_has_as_many_returns_as_the_market_has_days(string first, int hours, int count, double expected)
    {
        DateTime start = DateTime.SpecifyKind(DateTime.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
        DateTime[] times = [.. Enumerable.Range(0, count).Select(i => start.AddHours((double)hours * i))];
        Metrics metrics = Given.Metrics([], times, [.. times.Select((_, i) => 1000.0 + i)], 1000);
        Assert.Equal(expected, metrics.PeriodsPerYear, 1e-9);
    }

    [Fact]
    public void Evening_of_a_sunday_belongs_to_monday_where_saturday_is_closed()
    {
        DateTime friday = new(2024, 1, 5, 12, 0, 0, DateTimeKind.Utc);
        DateTime[] currencies = [friday, friday.AddHours(58), friday.AddHours(70)];
        Assert.Equal(DayOfWeek.Sunday, currencies[1].DayOfWeek);
        double[] equity = [1000, 1500, 1100];
        double two = Given.Metrics([], [friday, currencies[2]], [1000, 1100], 1000).Volatility;
        Assert.Equal(two, Given.Metrics([], currencies, equity, 1000).Volatility);

        // Where Sunday is a day like others (no Friday, as in Riyadh), it is one of its own.
        DateTime[] riyadh = [friday.AddDays(-1), currencies[1], currencies[2]];
        Assert.NotEqual(two, Given.Metrics([], riyadh, equity, 1000).Volatility);
    }

    [Fact]
    public void Benchmark_is_the_curve_of_buying_and_holding()
    {
        BarSeries bars = new(Given.Days(3), [50, 70, 60], [80, 80, 80], [40, 40, 40], [60, double.NaN, 45], [1, 1, 1]);
        EquityMetrics held = Given.Metrics([], Given.Days(3), [1000, 1000, 1000], 1000, bars).Benchmark;
        Assert.Equal(MetricValues.Of(new EquityMetrics(new EquityCurve(Given.Days(3), [1200, 1200, 900], 1000), 0.02)), MetricValues.Of(held));
        Assert.Equal((25.0, 900.0), (held.MaxDrawdownPercent, held.FinalEquity));
    }
}
