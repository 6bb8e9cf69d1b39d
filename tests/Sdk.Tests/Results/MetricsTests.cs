namespace Barline.Tests.Results;

public sealed class MetricsTests
{
    private static readonly DateTime start = Given.Start;

    [Fact]
    public void Trades_are_summed_and_averaged()
    {
        Metrics metrics = Given.Metrics([Given.Trade(30), Given.Trade(-10), Given.Trade(0), Given.Trade(10), Given.Trade(-15)], [start], [1015], 1000);
        Assert.Equal((15.0, 1.5), (metrics.NetProfit, metrics.NetProfitPercent));
        Assert.Equal((40.0, 25.0, 1.6), (metrics.GrossProfit, metrics.GrossLoss, metrics.ProfitFactor));
        Assert.Equal((5, 2, 2, 40.0), (metrics.TotalTrades, metrics.WinningTrades, metrics.LosingTrades, metrics.WinRate));
        Assert.Equal((3.0, 20.0, 12.5), (metrics.AverageTrade, metrics.AverageWin, metrics.AverageLoss));
        Assert.Equal((30.0, 15.0, 10.0), (metrics.LargestWin, metrics.LargestLoss, metrics.Commission));
    }

    [Fact]
    public void What_is_not_defined_is_na()
    {
        Metrics nothing = Given.Metrics([], [], [], 1000);
        Assert.Equal((0.0, 0, 0.0, 0.0), (nothing.NetProfit, nothing.TotalTrades, nothing.GrossProfit, nothing.GrossLoss));
        Assert.All(
            [
                nothing.ProfitFactor, nothing.WinRate, nothing.AverageTrade, nothing.AverageWin, nothing.AverageLoss, nothing.LargestWin,
                nothing.LargestLoss, nothing.MaxDrawdown, nothing.MaxDrawdownPercent, nothing.Sharpe, nothing.BuyAndHold,
                nothing.BuyAndHoldPercent,
            ],
            value => Assert.True(double.IsNaN(value)));

        Metrics won = Given.Metrics([Given.Trade(5)], [start], [1005], 1000);
        Assert.True(double.IsNaN(won.ProfitFactor) && double.IsNaN(won.AverageLoss) && double.IsNaN(won.LargestLoss));
        Assert.Equal((100.0, 0.0), (won.WinRate, won.MaxDrawdown));
    }

    [Fact]
    public void Drawdown_is_the_deepest_fall_from_the_highest_equity_before()
    {
        double[] equity = [950, 1200, 1100, 2000, 1700, 1900];
        Metrics metrics = Given.Metrics([], Given.Days(equity.Length), equity, 1000);

        // 300 from 2000 is the most money, 15 percent the most of its peak (950 of 1000 is 5, 1100 of 1200 is 8.3).
        Assert.Equal((300.0, 15.0), (metrics.MaxDrawdown, metrics.MaxDrawdownPercent));
        Assert.Equal(50, Given.Metrics([], Given.Days(1), [950], 1000).MaxDrawdown);
    }

    [Fact]
    public void Sharpe_is_taken_from_monthly_returns()
    {
        // January ends at 1100 (+10 %), February at 1045 (-5 %), March at 1149.5 (+10 %): mean 5 %, deviations 5, -10, 5 points.
        DateTime[] times = [start, start.AddDays(1), start.AddDays(29), start.AddDays(35)];
        double sharpe = Given.Metrics([], times, [1100, 3000, 1045, 1149.5], 1000, riskFreeRate: 0.012).Sharpe;
        Assert.Equal((0.05 - 0.001) / Math.Sqrt(0.0150 / 3), sharpe, 1e-12);
    }

    [Fact]
    public void Sharpe_needs_two_months_that_differ()
    {
        Assert.True(double.IsNaN(Given.Metrics([], Given.Days(1), [1100], 1000).Sharpe));
        Assert.True(double.IsNaN(Given.Metrics([], [start, start.AddDays(1)], [1100, 1210], 1000).Sharpe));
        Assert.True(double.IsNaN(Given.Metrics([], [start, start.AddDays(1)], [0, 50], 1000).Sharpe));
    }

    [Fact]
    public void Buy_and_hold_goes_from_the_first_open_to_the_last_close()
    {
        BarSeries bars = new(Given.Days(2), [50, 70], [80, 80], [40, 40], [60, 75], [1, 1]);
        Metrics metrics = Given.Metrics([], Given.Days(2), [1000, 1000], 1000, bars);
        Assert.Equal((500.0, 50.0), (metrics.BuyAndHold, metrics.BuyAndHoldPercent));
    }

    [Fact]
    public void Times_and_equity_must_be_of_one_length() =>
        Assert.Contains("1 times and 2 equity values", Assert.Throws<ArgumentException>(() => Given.Metrics([], [start], [1, 2], 1)).Message, StringComparison.Ordinal);
}
