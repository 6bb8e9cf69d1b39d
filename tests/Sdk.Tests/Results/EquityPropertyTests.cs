using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Results;

/// <summary>Random equity curves against definitions written down as plainly as they can be.</summary>
public sealed class EquityPropertyTests
{
    [Fact]
    public void Falls_and_rises_are_the_extremes_over_all_pairs_of_bars() => Check(curve =>
    {
        double[] all = [1000, .. curve.Equity];
        double fall = 0;
        double fallPercent = 0;
        double rise = 0;
        double risePercent = 0;
        for (int i = 0; i < all.Length; i++)
        {
            for (int k = i + 1; k < all.Length; k++)
            {
                fall = Math.Max(fall, all[i] - all[k]);
                fallPercent = Math.Max(fallPercent, 100 * (1 - (all[k] / all[i])));
                rise = Math.Max(rise, all[k] - all[i]);
                risePercent = Math.Max(risePercent, 100 * ((all[k] / all[i]) - 1));
            }
        }

        Metrics metrics = curve.Metrics;
        Assert.Equal(fall, metrics.MaxDrawdown, 1e-9);
        Assert.Equal(fallPercent, metrics.MaxDrawdownPercent, 1e-9);
        Assert.Equal(rise, metrics.MaxRunUp, 1e-9);
        Assert.Equal(risePercent, metrics.MaxRunUpPercent, 1e-9);
        Assert.Equal(metrics.Drawdowns.Select(drawdown => drawdown.Depth).DefaultIfEmpty().Max(), metrics.MaxDrawdown, 1e-9);
        Assert.InRange(metrics.MaxDrawdownPercent, 0, 100);
        Assert.False(metrics.AverageDrawdown > metrics.MaxDrawdown || metrics.UlcerIndex > metrics.MaxDrawdownPercent + 1e-9);
    });

    [Fact]
    public void Drawdowns_cover_each_bar_below_its_peak_and_no_other() => Check(curve =>
    {
        double[] all = [1000, .. curve.Equity];
        for (int bar = 0; bar < curve.Equity.Length; bar++)
        {
            double peak = all[..(bar + 2)].Max();
            Drawdown? covering = curve.Metrics.Drawdowns.SingleOrDefault(drawdown =>
                drawdown.PeakBar < bar && (bar < drawdown.EndBar || (bar == drawdown.EndBar && !drawdown.IsRecovered)));
            Assert.Equal(curve.Equity[bar] < peak, covering is not null);
            if (covering is not null)
            {
                Assert.Equal(peak, all[covering.PeakBar + 1]);
                Assert.True(covering.Depth >= peak - curve.Equity[bar] && covering.TroughBar > covering.PeakBar && covering.TroughBar <= covering.EndBar);
            }
        }
    });

    [Fact]
    public void Ratios_of_days_agree_with_sums_of_powers() => Check(curve =>
    {
        // The last equity of each day, found by grouping and not by walking.
        bool isOpenOnSaturdays = curve.Times.Any(time => time.DayOfWeek == DayOfWeek.Saturday);
        bool movesSundays = !isOpenOnSaturdays && curve.Times.Any(time => time.DayOfWeek == DayOfWeek.Friday);
        double[] closes = [.. curve.Times.Zip(curve.Equity)
            .GroupBy(pair => movesSundays && pair.First.DayOfWeek == DayOfWeek.Sunday ? pair.First.Date.AddDays(1) : pair.First.Date)
            .OrderBy(day => day.Key).Select(day => day.Last().Second)];
        double[] returns = [.. closes.Select((close, i) => (close / (i == 0 ? 1000 : closes[i - 1])) - 1)];
        Metrics metrics = curve.Metrics;
        if (returns.Length < 2)
        {
            Assert.True(double.IsNaN(metrics.Volatility) && double.IsNaN(metrics.Omega) && double.IsNaN(metrics.ValueAtRisk));
            return;
        }

        double n = returns.Length;
        double[] raw = [.. Enumerable.Range(1, 4).Select(power => returns.Sum(value => Math.Pow(value, power)) / n)];
        double mean = raw[0];
        double variance = raw[1] - (mean * mean);
        if (variance < 1e-12)
        {
            Assert.True(double.IsNaN(metrics.AnnualizedSharpe) && double.IsNaN(metrics.Skewness) && double.IsNaN(metrics.ProbabilisticSharpe));
            return;
        }

        double sharpe = (mean - (0.02 / metrics.PeriodsPerYear)) / Math.Sqrt(variance * n / (n - 1));
        Same(100 * Math.Sqrt(variance * n / (n - 1) * metrics.PeriodsPerYear), metrics.Volatility);
        Same(sharpe * Math.Sqrt(metrics.PeriodsPerYear), metrics.AnnualizedSharpe);
        double skewness = (raw[2] - (3 * mean * raw[1]) + (2 * mean * mean * mean)) / Math.Pow(variance, 1.5);
        double kurtosis = (raw[3] - (4 * mean * raw[2]) + (6 * mean * mean * raw[1]) - (3 * mean * mean * mean * mean)) / (variance * variance);
        Same(skewness, metrics.Skewness);
        Same(kurtosis, metrics.Kurtosis);
        Assert.True(metrics.Kurtosis >= 1 + (metrics.Skewness * metrics.Skewness) - 1e-9);
        double gains = returns.Where(value => value > 0).Sum();
        double losses = -returns.Where(value => value < 0).Sum();
        Same(losses == 0 ? double.NaN : gains / losses, metrics.Omega);
        Assert.True(metrics.ExpectedShortfall >= metrics.ValueAtRisk);
        Assert.InRange(returns.Count(value => value < (-metrics.ValueAtRisk / 100) - 1e-12), 0, 1 + (int)(0.05 * (n - 1)));
        Assert.InRange(metrics.ProbabilisticSharpe, 0, 1);
        Assert.Equal(sharpe > 0, metrics.ProbabilisticSharpe > 0.5);
    });

    [Fact]
    public void Months_and_years_multiply_to_the_whole_return() => Check(curve =>
    {
        Metrics metrics = curve.Metrics;
        double months = metrics.Monthly.Aggregate(1.0, (product, month) => product * (1 + (month.Percent / 100)));
        double years = metrics.Yearly.Aggregate(1.0, (product, year) => product * (1 + (year.Percent / 100)));
        Same(metrics.FinalEquity / 1000, months);
        Same(months, years);
        Assert.Equal(curve.Times.Select(time => (time.Year, time.Month)).Distinct(), metrics.Monthly.Select(month => (month.Start.Year, month.Start.Month)));
        Assert.Equal(curve.Times.Select(time => time.Year).Distinct(), metrics.Yearly.Select(year => year.Start.Year));
    });

    [Fact]
    public void Percentages_and_ratios_do_not_change_with_the_unit_of_money() => Check(curve =>
    {
        string[] money = ["FinalEquity", "MaxDrawdown", "MaxRunUp", "AverageDrawdown", "MaxIntrabarDrawdown", "MaxIntrabarRunUp"];
        Metrics scaled = Given.Metrics([], curve.Times, [.. curve.Equity.Select(value => 8 * value)], 8000);
        Dictionary<string, double> expected = MetricValues.Numbers(curve.Metrics).ToDictionary();
        Assert.All(MetricValues.Numbers(scaled), pair => Assert.Equal(money.Contains(pair.Key) ? 8 * expected[pair.Key] : expected[pair.Key], pair.Value));
    });

    [Fact]
    public void Exposure_is_the_share_of_bars_that_a_trade_touches() => Prop.ForAll(
        Arb.From(from seed in Gen.Choose(0, 1_000_000) select seed),
        seed =>
        {
            Random random = new(seed);
            int count = 1 + random.Next(60);
            Trade[] trades = [.. Enumerable.Range(0, random.Next(8)).Select(_ =>
            {
                int entry = random.Next(count);
                return Given.Trade(1, entryBar: entry, bars: random.Next(count - entry));
            })];
            int held = Enumerable.Range(0, count).Count(bar => trades.Any(trade => trade.EntryBar <= bar && bar <= trade.ExitBar));
            Assert.Equal(100.0 * held / count, Given.Metrics(trades, Given.Days(count), new double[count], 1000).Exposure);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static void Check(Action<RandomCurve> property) => Prop.ForAll(
        Arb.From(from length in Gen.Choose(1, 80) from seed in Gen.Choose(0, 1_000_000) select new RandomCurve(length, seed)),
        property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static void Same(double expected, double found) => Assert.Equal(expected, found, double.IsNaN(expected) ? 0 : 1e-7 * Math.Max(1, Math.Abs(expected)));

    /// <summary>Bars a few hours or days apart, with an equity that goes up and down by up to 8 % and at times stands still.</summary>
    private sealed class RandomCurve
    {
        public RandomCurve(int length, int seed)
        {
            Random random = new(seed);
            Times = new DateTime[length];
            Equity = new double[length];
            DateTime time = Given.Start;
            double value = 1000;
            for (int i = 0; i < length; i++)
            {
                Times[i] = time = time.AddHours(1 + random.Next(1 + (seed % 60)));
                Equity[i] = value *= random.Next(5) == 0 ? 1 : 1 + (0.16 * (random.NextDouble() - 0.5));
            }

            Metrics = Given.Metrics([], Times, Equity, 1000);
        }

        public DateTime[] Times { get; }

        public double[] Equity { get; }

        public Metrics Metrics { get; }

        public override string ToString() => string.Join(" ", Times.Zip(Equity, (time, value) => $"{time:s}={value:R}"));
    }
}
