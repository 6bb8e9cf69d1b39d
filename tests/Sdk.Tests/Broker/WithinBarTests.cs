namespace Barline.Tests.Brokers;

public sealed class WithinBarTests
{
    private static readonly BarSeries bars = SomeBars.Of(
        TimeSpan.FromHours(1), (100, 100, 100, 100), (100, 110, 95, 105), (105, 110, 101, 108), (108, 108, 108, 108));

    [Fact]
    public void Market_orders_of_each_run_fill_where_the_price_turns_next()
    {
        BacktestResult result = Backtest.Run(new EntersOnEachRun(), bars);

        // Bar 1 goes down first: open, low, high, close. Its last run orders for bar 2's open; on bar 2 nothing is ordered any more.
        Assert.Equal([100.0, 95, 110, 105, 105], result.OpenTrades.Select(trade => trade.EntryPrice));
        Assert.Equal([1, 1, 1, 1, 2], result.OpenTrades.Select(trade => trade.EntryBar));
        Assert.Equal(["run 1", "run 2", "run 3", "run 4", "run 5"], result.OpenTrades.Select(trade => trade.EntryId));
    }

    [Fact]
    public void Variable_begins_each_run_as_the_bar_began_and_a_field_goes_on()
    {
        BacktestResult result = Backtest.Run(new EntersOnEachRun(), bars);
        Assert.Equal([1, 2, 3, 4], ((OutputColumn<int>)result.Outputs["Bars"]).Values.ToArray());
        Assert.Equal([1, 5, 7, 8], ((OutputColumn<int>)result.Outputs["Runs"]).Values.ToArray());
    }

    [Fact]
    public void Run_within_a_bar_sees_the_path_so_far_and_no_more()
    {
        NotesWhatItSees script = new();
        BacktestResult result = Backtest.Run(script, SomeBars.Of(
            TimeSpan.FromHours(1), (100, 101, 99, 100), (100, 103, 97, 102), (102, 110, 100, 107), (107, 107, 107, 107)));

        // Bar 2 goes from 102 down to 100, up to 110, where the entry has filled at 104, and back to 107, where the exit has filled at 109.
        Assert.Equal(
            [
                "0: 100 101 99 100 1 100 100 NaN NaN NaN 0",
                "1: 100 103 97 102 1 102 100 100 101 103 0",
                "2: 102 110 100 110 NaN 110 105 102 106 110 1",
                "2: 102 110 100 107 NaN 107 105 102 104.5 110 0",
                "2: 102 110 100 107 1 107 105 102 104.5 110 0",
                "3: 107 107 107 107 1 107 107 107 107 110 0",
            ],
            script.Seen);
        Assert.Equal(("EUR", 50.0, 25.5, true), (result.Settings.AccountCurrency, result.Settings.MarginLong, result.Settings.MarginShort, result.Settings.CalcOnOrderFills));
        Assert.Equal((104.0, 109.0, 2), (result.Trades[0].EntryPrice, result.Trades[0].ExitPrice, result.Trades[0].ExitBar));
    }

    [Fact]
    public void Exit_ends_with_its_trade_and_does_not_meet_the_entry_of_a_run_within_the_bar()
    {
        BacktestResult result = Backtest.Run(new ExitsOnce(), SomeBars.Of(
            TimeSpan.FromHours(1), (100, 100, 100, 100), (100, 101, 99, 100), (100, 101, 90, 95), (95, 99, 80, 90), (90, 98, 80, 85)));

        Trade trade = Assert.Single(result.Trades);
        Assert.Equal(("X", 97.0, 2), (trade.ExitSignal, trade.ExitPrice, trade.ExitBar));
        Assert.Equal(2, Assert.Single(result.OpenTrades).EntryBar);
    }

    [Fact]
    public void Run_at_the_first_turn_does_not_know_the_second()
    {
        NotesWhatItSees script = new();
        Backtest.Run(script, SomeBars.Of(TimeSpan.FromHours(1), (100, 101, 99, 100), (100, 103, 97, 102), (105, 106, 90, 95)));
        Assert.Equal("2: 105 106 105 106 NaN 106 105.5 102 104 106 1", script.Seen[2]);
    }

    [Fact]
    public void Runs_within_bars_change_no_series_of_whole_bars()
    {
        BarSeries random = SomeBars.Random(600, 5);
        BacktestResult once = Backtest.Run(new TradesOnWholeBars(), random);
        BacktestResult often = Backtest.Run(new TradesOnWholeBars(), random, new() { CalcOnOrderFills = true });
        Assert.True(once.Trades.Count > 50);
        Assert.Equal(once.Trades, often.Trades);
        Assert.Equal(once.Equity.ToArray(), often.Equity.ToArray());
        foreach (string name in once.Outputs.Keys)
        {
            Assert.Equal(((OutputColumn<double>)once.Outputs[name]).Values.ToArray(), ((OutputColumn<double>)often.Outputs[name]).Values.ToArray());
        }
    }

    [Fact]
    public void Every_tick_changes_nothing_on_history()
    {
        BarSeries random = SomeBars.Random(300, 6);
        BacktestResult without = Backtest.Run(new TradesOnWholeBars(), random);
        BacktestResult with = Backtest.Run(new TradesOnWholeBars(), random, new() { CalcOnEveryTick = true });
        Assert.Equal(without.Trades, with.Trades);
        Assert.True(with.Settings.CalcOnEveryTick);
    }
}
