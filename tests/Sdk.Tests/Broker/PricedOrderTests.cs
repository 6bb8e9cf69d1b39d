namespace Barline.Tests.Brokers;

public sealed class PricedOrderTests
{
    public static TheoryData<Side, double, double, double> Stops { get; } = new()
    {
        // side, stop, next open, fill: at the level when the path meets it, at the open when that lies beyond
        { Side.Long, 105, 100, 105.02 },
        { Side.Long, 105, 107, 107.02 },
        { Side.Short, 95, 100, 94.98 },
        { Side.Short, 95, 93, 92.98 },
    };

    public static TheoryData<Side, double, double, double> Limits { get; } = new()
    {
        // side, limit, next open, fill: at the level, or at the open when that is better; never with slippage
        { Side.Long, 95, 100, 95 },
        { Side.Long, 95, 93, 93 },
        { Side.Short, 105, 100, 105 },
        { Side.Short, 105, 107, 107 },
    };

    [Theory]
    [MemberData(nameof(Stops))]
    public void Stop_fills_where_the_price_meets_it_or_opens_beyond(Side side, double stop, double open, double fill)
    {
        BrokerDriver run = new(new() { Slippage = 2 });
        run.At(100, b => b.Entry("E", side, stop: stop)).Bar(open, 110, 90, 100);
        Assert.Equal(fill, run.Broker.View.PositionAveragePrice);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void Limit_fills_at_its_price_or_a_better_open(Side side, double limit, double open, double fill)
    {
        BrokerDriver run = new(new() { Slippage = 2 });
        run.At(100, b => b.Entry("E", side, limit: limit)).Bar(open, 110, 90, 100);
        Assert.Equal(fill, run.Broker.View.PositionAveragePrice);
    }

    [Theory]
    [InlineData(105, 100, 104.99, 100, 0)]
    [InlineData(105, 100, 105, 100, 1)]
    public void Stop_needs_to_be_touched_and_no_more(double stop, double open, double high, double low, double held)
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("E", Side.Long, stop: stop)).Bar(open, high, low, open);
        Assert.Equal(held, run.Position);
    }

    [Theory]
    [InlineData(Side.Long, 100.001, 100.01)]
    [InlineData(Side.Short, 99.999, 99.99)]
    [InlineData(Side.Long, 100.0100003, 100.01)]
    public void Stop_is_rounded_to_the_side_that_is_harder_to_reach(Side side, double stop, double level)
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("E", side, stop: stop));
        Assert.Equal(level, run.Broker.Orders[0].Stop);
    }

    [Theory]
    [InlineData(Side.Long, 99.999, 99.99)]
    [InlineData(Side.Short, 100.001, 100.01)]
    public void Limit_is_rounded_to_the_side_that_is_harder_to_reach(Side side, double limit, double level)
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("E", side, limit: limit));
        Assert.Equal(level, run.Broker.Orders[0].Limit);
    }

    [Theory]
    [InlineData(104, 90, "high", "low")]
    [InlineData(110, 96, "low", "high")]
    public void Path_goes_to_the_nearer_extreme_first(double high, double low, string first, string second)
    {
        BrokerDriver run = new();
        run.At(100, b =>
        {
            b.Order("low", Side.Long, 1, limit: 97);
            b.Order("high", Side.Long, 1, stop: 103);
        });
        run.Bar(100, high, low, 100);
        Assert.Equal([first, second], run.Broker.OpenTrades.Select(trade => trade.EntryId));
    }

    [Fact]
    public void Levels_of_one_leg_fill_in_the_order_in_which_the_price_meets_them()
    {
        BrokerDriver run = new();
        run.At(100, b =>
        {
            b.Order("far", Side.Long, 1, stop: 108);
            b.Order("near", Side.Long, 1, stop: 102);
            b.Order("middle", Side.Short, 1, limit: 105);
        });
        run.Bar(100, 110, 99, 109);
        Assert.Equal(["near", "middle", "far"], run.Broker.Orders.Where(o => o.FilledQuantity > 0).OrderBy(o => o.FillPrice).Select(o => o.Id));
        Assert.Equal((102.0, 105.0), (run.Only.EntryPrice, run.Only.ExitPrice));
        Assert.Equal("far", run.Broker.OpenTrades[0].EntryId);
    }

    [Fact]
    public void Stops_that_meet_their_price_together_fill_the_buy_first()
    {
        BrokerDriver run = new();
        run.At(100, b =>
        {
            b.Entry("S", Side.Short, stop: 100);
            b.Entry("L", Side.Long, stop: 100);
        });
        run.Bar(100, 101, 90, 95);
        Assert.Equal(("L", "S", 100.0), (run.Only.EntryId, run.Only.ExitId, run.Only.ExitPrice));
    }

    [Fact]
    public void Stop_limit_waits_for_its_limit_once_the_stop_is_reached()
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("E", Side.Long, limit: 103, stop: 105)).Bar(100, 106, 104, 105);
        Assert.Equal(0, run.Position);
        run.Bar(104, 104, 102, 102);
        Assert.Equal(103, run.Broker.View.PositionAveragePrice);
    }

    [Fact]
    public void Stop_limit_may_fill_on_the_rest_of_the_path()
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("E", Side.Long, limit: 103, stop: 105)).Bar(100, 106, 90, 95);
        Assert.Equal(103, run.Broker.View.PositionAveragePrice);
    }

    [Fact]
    public void Stop_limit_does_not_take_its_limit_before_the_stop()
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("E", Side.Long, limit: 103, stop: 105)).Bar(100, 104, 90, 95);
        Assert.Equal(0, run.Position);
    }

    [Fact]
    public void Stop_limit_with_room_fills_at_the_stop()
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("E", Side.Long, limit: 107, stop: 105)).Bar(100, 110, 99, 109);
        Assert.Equal(105, run.Broker.View.PositionAveragePrice);
    }

    [Theory]
    [InlineData(95, 0)]
    [InlineData(94.99, 0)]
    [InlineData(94.98, 1)]
    public void Limit_verification_needs_the_price_to_pass_the_limit(double low, double held)
    {
        BrokerDriver run = new(new() { LimitVerification = 2 });
        run.At(100, b => b.Entry("E", Side.Long, limit: 95)).Bar(100, 101, low, 96);
        Assert.Equal(held, run.Position);
        Assert.Equal(held == 0 ? double.NaN : 95, run.Broker.View.PositionAveragePrice);
    }

    [Fact]
    public void Same_id_replaces_the_waiting_order_whole()
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("E", Side.Long, 1, stop: 105, comment: "old"))
            .At(100, b => b.Entry("E", Side.Short, 2, stop: 95, comment: "new"))
            .Bar(100, 106, 94, 100);
        Assert.Equal(-2, run.Position);
        Assert.Equal("new", run.Broker.OpenTrades[0].EntrySignal);
        OrderRecord record = Assert.Single(run.Broker.Orders);
        Assert.Equal((1, OrderStatus.Filled, 95.0), (record.Changes, record.Status, record.Stop));
    }

    [Fact]
    public void Cancelled_orders_never_fill()
    {
        BrokerDriver run = new();
        run.At(100, b =>
        {
            b.Entry("A", Side.Long, stop: 105);
            b.Entry("B", Side.Short, stop: 95);
            b.Entry("C", Side.Long);
            b.Cancel("A");
            b.Cancel("nobody");
        });
        run.Broker.Cancel("B");
        run.Broker.CancelAll();
        run.Bar(100, 110, 90, 100);
        Assert.Equal(0, run.Position);
        Assert.All(run.Broker.Orders, order => Assert.Equal(OrderStatus.Cancelled, order.Status));
    }

    [Fact]
    public void Default_sized_stop_is_sized_at_its_fill_with_the_money_of_its_placement()
    {
        BrokerDriver run = new(new() { QuantityType = QuantityType.PercentOfEquity, Quantity = 10, InitialCapital = 10_000 });
        run.At(100, b => b.Entry("E", Side.Long, stop: 105)).Bar(125, 125, 125, 125);
        Assert.Equal(8, run.Position);
    }

    [Fact]
    public void Cancel_group_lets_one_fill_only()
    {
        BrokerDriver run = new();
        run.At(100, b =>
        {
            b.Entry("L", Side.Long, stop: 101, ocaName: "g", ocaType: OcaType.Cancel);
            b.Entry("S", Side.Short, stop: 99, ocaName: "g", ocaType: OcaType.Cancel);
            b.Entry("other", Side.Short, stop: 98, ocaName: "h", ocaType: OcaType.Cancel);
        });
        run.Bar(100, 102, 90, 95);
        Assert.Equal(["L", "other"], run.Broker.Orders.Where(o => o.Status == OrderStatus.Filled).Select(o => o.Id));
    }

    [Fact]
    public void Reduce_group_takes_the_filled_quantity_off_the_others()
    {
        BrokerDriver run = new();
        run.At(100, b =>
        {
            b.Order("in", Side.Long, 5);
            b.Order("part", Side.Short, 2, limit: 104, ocaName: "g", ocaType: OcaType.Reduce);
            b.Order("rest", Side.Short, 5, stop: 96, ocaName: "g", ocaType: OcaType.Reduce);
        });
        run.Bar(100, 105, 99, 103).Bar(103, 103, 90, 90);
        Assert.Equal(0, run.Position);
        Assert.Equal([2.0, 3.0], run.Trades.Select(trade => trade.Quantity));
    }
}
