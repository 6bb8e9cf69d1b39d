namespace Barline.Tests.Brokers;

public sealed class RiskTests
{
    [Fact]
    public void Forbidden_entry_closes_the_position_and_opens_nothing()
    {
        BrokerDriver run = new();
        Rules(run).AllowEntryIn(EntryDirection.Long);
        run.At(100, b => b.Entry("L", Side.Long, 3)).At(100, b => b.Entry("S", Side.Short, 5)).At(101, b => b.Entry("S", Side.Short, 5)).At(102);
        Assert.Equal((3.0, "S", 101.0, 0.0), (run.Only.Quantity, run.Only.ExitSignal, run.Only.ExitPrice, run.Position));
        OrderRecord refused = run.Broker.Orders[^1];
        Assert.Equal((OrderStatus.Rejected, "AllowEntryIn forbids this side"), (refused.Status, refused.Reason));
    }

    [Fact]
    public void Forbidden_stop_entry_closes_no_more_than_is_held_and_plain_orders_are_free()
    {
        BrokerDriver run = new();
        Rules(run).AllowEntryIn(EntryDirection.Short);
        run.At(100, b => b.Entry("S", Side.Short, 2)).At(100, b => b.Entry("L", Side.Long, 1, stop: 105));
        run.At(100, b => b.Order("part", Side.Long, 1)).At(100).At(106);
        Assert.Equal(0, run.Position);
        run.At(100, b => b.Order("free", Side.Long, 1)).At(100);
        Assert.Equal(1, run.Position);
        Rules(run).AllowEntryIn(EntryDirection.All);
        run.At(100, b => b.CloseAll()).At(100, b => b.Entry("L", Side.Long, 1)).At(100);
        Assert.Equal(1, run.Position);
    }

    [Fact]
    public void Greatest_position_trims_entries_and_refuses_what_is_left_with_nothing()
    {
        BrokerDriver run = new(new() { Pyramiding = 9 });
        Rules(run).MaxPositionSize(5);
        run.At(100, b => b.Entry("A", Side.Long, 3)).At(100, b => b.Entry("B", Side.Long, 3)).At(100, b => b.Entry("C", Side.Long, 3)).At(100);
        Assert.Equal(5, run.Position);
        Assert.Equal([3.0, 2, 0], run.Broker.Orders.Select(order => order.FilledQuantity));
        Assert.Equal(["", "MaxPositionSize leaves no more room", "MaxPositionSize leaves no more room"], run.Broker.Orders.Select(order => order.Reason));
        Assert.Equal([OrderStatus.Filled, OrderStatus.Filled, OrderStatus.Rejected], run.Broker.Orders.Select(order => order.Status));
        run.At(100, b => b.Entry("S", Side.Short, 8)).At(100, b => b.Order("free", Side.Short, 4));
        Assert.Equal(-5, run.Position);
        run.At(100);
        Assert.Equal(-9, run.Position);
    }

    [Fact]
    public void Greatest_position_holds_for_two_entries_of_one_bar()
    {
        BrokerDriver run = new(new() { Pyramiding = 9 });
        Rules(run).MaxPositionSize(5);
        run.At(100, b =>
        {
            b.Entry("A", Side.Long, 3);
            b.Entry("B", Side.Long, 3);
            b.Entry("C", Side.Long, 3);
        });
        run.At(100);
        Assert.Equal([3.0, 2, 0], run.Broker.Orders.Select(order => order.FilledQuantity));
    }

    [Fact]
    public void Loss_of_a_day_closes_where_the_price_turns_and_stops_until_the_next_day()
    {
        BrokerDriver run = new(new() { InitialCapital = 10_000 });
        Rules(run).MaxIntradayLoss(100);
        run.At(100, b => b.Entry("L", Side.Long, 10)).At(100, b => b.Entry("wait", Side.Short, 1, limit: 200));

        // 10 * 9.99 is not enough, 10 * 10 is.
        run.Bar(100, 101, 90.01, 100);
        Assert.Equal(10, run.Position);
        run.Bar(100, 101, 85, 100, b => b.Entry("L", Side.Long, 10));
        Assert.Equal(("Close Position (Max intraday loss)", 85.0, 0.0), (run.Only.ExitSignal, run.Only.ExitPrice, run.Position));
        Assert.Equal("the day's greatest loss is reached", run.Broker.Orders[1].Reason);
        for (int hour = 4; hour < 24; hour++)
        {
            run.At(100, b => b.Entry("L", Side.Long, 10));
        }

        Assert.Equal(0, run.Position);
        run.At(100, b => b.Entry("L", Side.Long, 10)).At(100);
        Assert.Equal(10, run.Position);

        // The new day is measured from its own start.
        run.Bar(100, 100, 91, 100);
        Assert.Equal(10, run.Position);
    }

    [Fact]
    public void Loss_of_a_day_in_percent_counts_from_the_equity_at_its_start()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000 });
        Rules(run).MaxIntradayLoss(5, LossType.PercentOfEquity);
        run.At(100, b => b.Entry("L", Side.Long, 10)).At(100).At(95.01);
        Assert.Equal(10, run.Position);
        run.At(95);
        Assert.Equal((0.0, 95.0), (run.Position, run.Only.ExitPrice));
    }

    [Fact]
    public void Drawdown_is_looked_at_where_a_trade_is_closed_and_stops_for_good()
    {
        BrokerDriver run = new(new() { InitialCapital = 10_000, Pyramiding = 2 });
        Rules(run).MaxDrawdown(100);
        run.At(100, b => b.Entry("A", Side.Long, 10)).At(100, b => b.Entry("B", Side.Long, 1)).At(100).At(80);
        Assert.Equal(11, run.Position);
        run.At(85, b => b.Close("B")).Bar(85, 86, 84, 86);
        Assert.Equal(["Close entry(s) order B", "Close Position (Max drawdown)"], run.Trades.Select(trade => trade.ExitSignal).Distinct());
        Assert.Equal((86.0, 0.0), (run.Trades[^1].ExitPrice, run.Position));
        for (int hour = 0; hour < 50; hour++)
        {
            run.At(100, b => b.Entry("L", Side.Long));
        }

        Assert.Equal((0.0, "the greatest drawdown is reached", 49), (run.Position, run.Broker.Orders[^1].Reason, run.Broker.Orders[^1].Changes));
    }

    [Fact]
    public void Losing_days_in_a_row_stop_for_good_with_the_next_days_open()
    {
        BrokerDriver run = new();
        Rules(run).MaxConsLossDays(2);

        // Day 1 loses, day 2 gains, days 3 and 4 lose.
        run.At(100, b => b.Entry("L", Side.Long));
        Day(run, 100, 1);
        Day(run, 99, 22);
        Day(run, 99.5, 24);
        Day(run, 98, 24);
        Day(run, 97, 24);
        Assert.Equal(1, run.Position);
        run.Bar(96, 120, 95, 110, b => b.Entry("L", Side.Long));
        Assert.Equal(("Close Position (Max consecutive loss days)", 96.0, 0.0), (run.Only.ExitSignal, run.Only.ExitPrice, run.Position));
        Day(run, 100, 50);
        Assert.Equal(0, run.Position);
        Assert.Equal(OrderStatus.Rejected, run.Broker.Orders[^1].Status);
    }

    [Fact]
    public void Days_begin_when_the_session_opens()
    {
        // New York 17:00 is 22:00 UTC in January.
        BrokerDriver run = new(new() { InitialCapital = 10_000 }, new() { TimeZone = "America/New_York", Session = "1700-1700" });
        Rules(run).MaxIntradayLoss(50);
        run.At(100, b => b.Entry("L", Side.Long, 10)).At(100);
        for (int hour = 2; hour < 22; hour++)
        {
            run.At(96);
        }

        run.At(96).At(92).At(91.5);
        Assert.Equal(10, run.Position);
        run.At(91);
        Assert.Equal(0, run.Position);
    }

    [Fact]
    public void Rules_outside_their_range_are_named()
    {
        StrategyRisk rules = Rules(new BrokerDriver());
        Assert.Contains("MaxConsLossDays: count is 0; allowed: 1 or above", Fails(() => rules.MaxConsLossDays(0)), StringComparison.Ordinal);
        Assert.Contains("MaxDrawdown: value is -1", Fails(() => rules.MaxDrawdown(-1)), StringComparison.Ordinal);
        Assert.Contains("MaxDrawdown: value is 101", Fails(() => rules.MaxDrawdown(101, LossType.PercentOfEquity)), StringComparison.Ordinal);
        Assert.Contains("MaxIntradayLoss: value is NaN", Fails(() => rules.MaxIntradayLoss(double.NaN)), StringComparison.Ordinal);
        Assert.Contains("MaxIntradayLoss: type is 7", Fails(() => rules.MaxIntradayLoss(1, (LossType)7)), StringComparison.Ordinal);
        Assert.Contains("AllowEntryIn: direction is 5", Fails(() => rules.AllowEntryIn((EntryDirection)5)), StringComparison.Ordinal);
        Assert.Contains("MaxPositionSize: contracts is 0", Fails(() => rules.MaxPositionSize(0)), StringComparison.Ordinal);
    }

    private static StrategyRisk Rules(BrokerDriver run) => new(() => run.Broker);

    private static string Fails(Action call) => Assert.Throws<ArgumentOutOfRangeException>(call).Message;

    private static void Day(BrokerDriver run, double price, int hours)
    {
        for (int hour = 0; hour < hours; hour++)
        {
            run.At(price, b => b.Entry("L", Side.Long));
        }
    }
}
