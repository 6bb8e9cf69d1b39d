using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Results;

public sealed class TradeStatisticsTests
{
    [Fact]
    public void Sides_are_told_apart_and_add_up()
    {
        Metrics metrics = Of(Given.Trade(30), Given.Trade(-10, Side.Short), Given.Trade(-20), Given.Trade(5, Side.Short), Given.Trade(0));
        Assert.Equal((5.0, 10.0, -5.0), (metrics.All.NetProfit, metrics.Long.NetProfit, metrics.Short.NetProfit));
        Assert.Equal((5, 3, 2), (metrics.All.TotalTrades, metrics.Long.TotalTrades, metrics.Short.TotalTrades));
        Assert.Equal((1, 1, 0), (metrics.All.EvenTrades, metrics.Long.EvenTrades, metrics.Short.EvenTrades));
        Assert.Equal((1.5, 0.5), (metrics.Long.ProfitFactor, metrics.Short.ProfitFactor));
        Assert.Equal((3.5, 3.0, 0.5), (metrics.All.GrossProfitPercent, metrics.All.GrossLossPercent, metrics.All.NetProfitPercent));
    }

    [Fact]
    public void Ratios_are_those_of_the_definitions()
    {
        // Wins 30 and 10, losses 10 and 15: mean 3 of five, W 0.4, R 20 / 12.5, sample variance (27^2 + 13^2 + 3^2 + 7^2 + 18^2) / 4 = 320.
        TradeStatistics all = Of(Given.Trade(30), Given.Trade(-10), Given.Trade(0), Given.Trade(10), Given.Trade(-15)).All;
        Assert.Equal(1.6, all.PayoffRatio);
        Assert.Equal(3 / 12.5, all.Expectancy);
        Assert.Equal(100 * (0.4 - (0.6 / 1.6)), all.Kelly, 1e-12);
        Assert.Equal(Math.Sqrt(5) * 3 / Math.Sqrt(320), all.Sqn, 1e-12);
    }

    [Fact]
    public void Percentages_are_those_of_the_trades_and_not_of_the_money()
    {
        Trade small = Given.Trade(8) with { ProfitPercent = 40 };
        Trade large = Given.Trade(-6) with { ProfitPercent = -1 };
        Trade[] trades = [small, Given.Trade(20), large, Given.Trade(-4) with { ProfitPercent = -3 }];
        TradeStatistics all = Of(trades).All;
        Assert.Equal((30.0, 2.0, 14.0), (all.AverageWinPercent, all.AverageLossPercent, all.AverageTradePercent));
        Assert.Equal((20.0, 40.0, 6.0, 3.0), (all.LargestWin, all.LargestWinPercent, all.LargestLoss, all.LargestLossPercent));
    }

    [Fact]
    public void Bars_are_counted_from_the_entry_to_the_exit()
    {
        TradeStatistics all = Of(Given.Trade(1, bars: 4), Given.Trade(1, bars: 0), Given.Trade(-1, bars: 5), Given.Trade(0, bars: 7)).All;
        Assert.Equal((4.0, 2.0, 5.0), (all.AverageBars, all.AverageBarsInWins, all.AverageBarsInLosses));
    }

    [Fact]
    public void Streaks_end_with_a_trade_of_another_kind()
    {
        TradeStatistics all = Of([.. new double[] { 1, 1, 0, 1, 1, 1, -1, -1, 0, -1, 1 }.Select(profit => Given.Trade(profit))]).All;
        Assert.Equal((3, 2), (all.MaxConsecutiveWins, all.MaxConsecutiveLosses));
    }

    [Fact]
    public void Open_trades_are_told_apart_by_side()
    {
        RunRecord run = new() { Trades = [], OpenTrades = [Open(7, Side.Short), Open(-2, Side.Short)], MaxHeldLong = 4, MaxHeldShort = 9 };
        Metrics metrics = new(new EquityCurve(Given.Days(1), [1005], 1000), run);
        Assert.Equal((5.0, 2), (metrics.All.OpenProfit, metrics.Short.OpenTrades));

        // The account is worth 505 with an open profit of 5: 1 % of the 500 that closed trades left.
        Assert.Equal(1.0, new Metrics(new EquityCurve(Given.Days(1), [505], 1000), run).Short.OpenProfitPercent);
        Assert.Equal(double.NaN, new Metrics(new EquityCurve(Given.Days(1), [5], 1000), run).All.OpenProfitPercent);
        Assert.Equal((0.0, 0), (metrics.Long.OpenProfit, metrics.Long.OpenTrades));
        Assert.Equal((9.0, 4.0, 9.0), (metrics.All.MaxContractsHeld, metrics.Long.MaxContractsHeld, metrics.Short.MaxContractsHeld));
    }

    [Fact]
    public void Margin_call_that_closes_several_trades_is_one()
    {
        Metrics metrics = Of(
            Given.Trade(-5, exit: "Margin call"), Given.Trade(-5, exit: "Margin call"), Given.Trade(3), Given.Trade(-7, exit: "Margin call"),
            Given.Trade(-7, Side.Short, exit: "Margin call"));
        Assert.Equal((2, 2, 1), (metrics.All.MarginCalls, metrics.Long.MarginCalls, metrics.Short.MarginCalls));
    }

    [Fact]
    public void Margin_calls_of_a_run_are_counted_as_the_log_of_orders_has_them()
    {
        Brokers.BrokerDriver run = new(new() { InitialCapital = 1000, MarginShort = 100, Pyramiding = 2 });
        run.At(100, b => b.Entry("A", Side.Short, 5)).At(100, b => b.Entry("B", Side.Short, 4)).At(100).Bar(100, 112, 100, 110).Bar(110, 200, 110, 200);

        int logged = run.Broker.Orders.Count(order => order.Kind == OrderKind.MarginCall);
        Assert.True(logged > 1 && run.Trades.Count > logged);
        Assert.Equal(logged, Of([.. run.Trades]).Short.MarginCalls);
        Assert.Equal(0, Of([.. run.Trades]).Long.MarginCalls);
    }

    [Theory]
    [InlineData(5.0)]
    [InlineData(5.0, 5.0, 5.0)]
    [InlineData(0.1, 0.1, 0.1)]
    public void Sqn_needs_trades_that_differ(params double[] profits) =>
        Assert.True(double.IsNaN(Of([.. profits.Select(profit => Given.Trade(profit))]).All.Sqn));

    [Fact]
    public void Random_trades_agree_with_definitions_written_down_plainly() => Prop.ForAll(Arb.From(Trades), trades =>
    {
        Metrics metrics = Of(trades);
        AssertPlain(metrics.All, trades);
        AssertPlain(metrics.Long, [.. trades.Where(trade => trade.Side == Side.Long)]);
        AssertPlain(metrics.Short, [.. trades.Where(trade => trade.Side == Side.Short)]);
        Assert.Equal(metrics.Long.NetProfit + metrics.Short.NetProfit, metrics.All.NetProfit, 1e-9);
        Assert.Equal(metrics.Long.GrossLoss + metrics.Short.GrossLoss, metrics.All.GrossLoss, 1e-9);
        Assert.Equal(metrics.Long.TotalTrades + metrics.Short.TotalTrades, metrics.All.TotalTrades);
        Assert.Equal(metrics.Long.EvenTrades + metrics.Short.EvenTrades, metrics.All.EvenTrades);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Ratios_do_not_change_with_the_unit_of_money() => Prop.ForAll(Arb.From(Trades), trades =>
    {
        TradeStatistics once = Of(trades).All;
        TradeStatistics thousand = Of([.. trades.Select(trade => trade with { Profit = 1024 * trade.Profit })]).All;
        Assert.Equal(
            (once.ProfitFactor, once.PayoffRatio, once.Expectancy, once.Kelly, once.Sqn, once.WinRate),
            (thousand.ProfitFactor, thousand.PayoffRatio, thousand.Expectancy, thousand.Kelly, thousand.Sqn, thousand.WinRate));
        Assert.Equal(1024 * once.AverageTrade, thousand.AverageTrade);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Gen<Trade[]> Trades =>
        from profits in Gen.Choose(-40, 60).ArrayOf()
        from seed in Gen.Choose(0, 1_000_000)
        select Make(profits, new Random(seed));

    private static Trade[] Make(int[] profits, Random random) => [.. profits.Select(profit =>
        Given.Trade(profit / 4.0, (Side)random.Next(2), random.Next(50), random.Next(9)) with { ProfitPercent = profit / 4.0 / (1 + random.Next(5)) })];

    private static Metrics Of(params Trade[] trades) => Given.Metrics(trades, [], [], 1000);

    private static void AssertPlain(TradeStatistics found, Trade[] trades)
    {
        double[] won = [.. trades.Select(trade => trade.Profit).Where(profit => profit > 0)];
        double[] lost = [.. trades.Select(trade => -trade.Profit).Where(loss => loss > 0)];
        Same(trades.Sum(trade => trade.Profit), found.NetProfit);
        Same(100 * won.Sum() / 1000, found.GrossProfitPercent);
        Same(2 * trades.Length, found.Commission);
        Same(Mean(won), found.AverageWin);
        Same(Mean(lost), found.AverageLoss);
        Same(Mean(trades.Select(trade => trade.ProfitPercent)), found.AverageTradePercent);
        Same(Mean(trades.Where(trade => trade.Profit < 0).Select(trade => -trade.ProfitPercent)), found.AverageLossPercent);
        Same(Mean(trades.Where(trade => trade.Profit > 0).Select(trade => (double)trade.ExitBar - trade.EntryBar)), found.AverageBarsInWins);
        Same(won.DefaultIfEmpty(double.NaN).Max(), found.LargestWin);
        Same(lost.DefaultIfEmpty(double.NaN).Max(), found.LargestLoss);
        Same(lost.Length == 0 ? double.NaN : won.Sum() / lost.Sum(), found.ProfitFactor);
        Assert.Equal((won.Length, lost.Length, trades.Length - won.Length - lost.Length), (found.WinningTrades, found.LosingTrades, found.EvenTrades));

        // Var = E[x^2] - E[x]^2, which is exact for these quarters of small whole numbers.
        double mean = Mean(trades.Select(trade => trade.Profit));
        double variance = (Mean(trades.Select(trade => trade.Profit * trade.Profit)) - (mean * mean)) * trades.Length / (trades.Length - 1);
        Same(trades.Length < 2 || variance < 1e-12 ? double.NaN : Math.Sqrt(trades.Length) * mean / Math.Sqrt(variance), found.Sqn);
        double share = (double)won.Length / trades.Length;
        Same(won.Length * lost.Length == 0 ? double.NaN : 100 * (share - ((1 - share) * Mean(lost) / Mean(won))), found.Kelly);
    }

    private static double Mean(IEnumerable<double> values) => values.Any() ? values.Sum() / values.Count() : double.NaN;

    private static void Same(double expected, double found) => Assert.Equal(expected, found, 1e-9);

    private static OpenTrade Open(double profit, Side side) => new()
    {
        Side = side,
        EntryId = "S",
        EntrySignal = "S",
        EntryTime = Given.Start,
        EntryBar = 0,
        EntryPrice = 100,
        Quantity = 1,
        Commission = 0,
        Profit = profit,
        RunUp = 0,
        Drawdown = 0,
    };
}
