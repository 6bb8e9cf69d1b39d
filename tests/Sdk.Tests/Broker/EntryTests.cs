namespace Barline.Tests.Brokers;

public sealed class EntryTests
{
    [Fact]
    public void Market_entry_fills_at_the_open_of_the_next_bar()
    {
        BrokerDriver run = new();
        run.Bar(10, 12, 9, 11, b => b.Entry("L", Side.Long));
        Assert.Equal(0, run.Position);
        run.Bar(13, 15, 12, 14);
        OpenTrade trade = Assert.Single(run.Broker.OpenTrades);
        Assert.Equal((1.0, 13.0, 1, "L"), (trade.Quantity, trade.EntryPrice, trade.EntryBar, trade.EntrySignal));
        Assert.Equal(BrokerDriver.Start.AddHours(1), trade.EntryTime);
    }

    [Theory]
    [InlineData(Side.Long, 100.03)]
    [InlineData(Side.Short, 99.97)]
    public void Market_entry_slips_against_the_strategy(Side side, double filled)
    {
        BrokerDriver run = new(new() { Slippage = 3 });
        run.At(90, b => b.Entry("E", side)).At(100);
        Assert.Equal(filled, run.Broker.View.PositionAveragePrice);
    }

    [Fact]
    public void Opposite_market_entry_reverses_with_one_order()
    {
        BrokerDriver run = new(new() { Commission = 2, CommissionType = CommissionType.CashPerOrder });
        run.At(10, b => b.Entry("L", Side.Long, 2)).At(11, b => b.Entry("S", Side.Short, 3, comment: "turn")).At(12);
        Assert.Equal(-3, run.Position);
        Assert.Equal(("turn", 2.0, 12.0), (run.Only.ExitSignal, run.Only.Quantity, run.Only.ExitPrice));

        // One commission for the reversal, split by quantity: 2 of 5 contracts close, and the entry before cost 2.
        Assert.Equal(2 + (2 * 2.0 / 5), run.Only.Commission, 1e-12);
        Assert.Equal(2, run.Broker.Orders.Count);
        Assert.Equal(5, run.Broker.Orders[1].FilledQuantity);
    }

    [Fact]
    public void Market_reversal_counts_the_position_at_its_fill()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long))
            .At(10, b =>
            {
                b.Close("L");
                b.Entry("S", Side.Short);
            })
            .At(10);
        Assert.Equal(-1, run.Position);
    }

    [Fact]
    public void Market_entry_repeated_in_one_bar_replaces_the_first_and_loses_its_reversal()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long))
            .At(10, b =>
            {
                b.Entry("S", Side.Short, comment: "first");
                b.Entry("S", Side.Short, comment: "second");
            })
            .At(10);
        Assert.Equal(0, run.Position);
        Assert.Equal("second", run.Only.ExitSignal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    public void Pyramiding_limits_the_entries_of_a_direction(int pyramiding, double held)
    {
        BrokerDriver run = new(new() { Pyramiding = pyramiding });
        for (int i = 0; i < 6; i++)
        {
            run.At(10, b => b.Entry("L", Side.Long));
        }

        Assert.Equal(held, run.Position);
    }

    [Fact]
    public void Market_entries_of_one_bar_are_tested_for_pyramiding_at_their_fills()
    {
        BrokerDriver run = new();
        run.At(10, b =>
        {
            b.Entry("A", Side.Long);
            b.Entry("B", Side.Long);
        });
        run.At(10);
        Assert.Equal(1, run.Position);
        Assert.Equal(OrderStatus.Rejected, run.Broker.Orders[1].Status);
        Assert.Contains("pyramiding", run.Broker.Orders[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Entry_in_the_direction_held_does_nothing_though_a_later_close_flattens()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long))
            .At(10, b =>
            {
                b.Entry("L", Side.Long);
                b.Close("L");
            })
            .At(10)
            .At(10);
        Assert.Equal(0, run.Position);
        Assert.Single(run.Trades);
    }

    [Fact]
    public void Priced_entry_that_pyramiding_refuses_leaves_the_waiting_one_alone()
    {
        BrokerDriver run = new();
        run.At(10, b =>
        {
            b.Entry("A", Side.Long);
            b.Entry("B", Side.Long, stop: 12);
        });
        run.At(10, b => b.Entry("B", Side.Long, stop: 20)).Bar(10, 13, 10, 13);
        Assert.Equal(2, run.Position);
        Assert.Equal(12, run.Broker.OpenTrades[1].EntryPrice);
    }

    [Fact]
    public void Priced_reversal_keeps_the_size_of_its_placement()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long, 3))
            .At(10, b =>
            {
                b.Entry("S", Side.Short, 1, stop: 8);
                b.Close("L");
            })
            .At(10)
            .Bar(10, 10, 7, 7);
        Assert.Equal(-4, run.Position);
    }

    [Fact]
    public void Priced_reversal_behind_a_close_of_the_same_bar_counts_it_as_done()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long, 3))
            .At(10, b =>
            {
                b.Close("L");
                b.Entry("S", Side.Short, 1, stop: 8);
            })
            .At(10)
            .Bar(10, 10, 7, 7);
        Assert.Equal(-1, run.Position);
    }

    [Fact]
    public void Priced_entry_placed_flat_only_reduces_an_opposite_position()
    {
        BrokerDriver run = new();
        run.At(10, b =>
        {
            b.Entry("S", Side.Short, 1, stop: 8);
            b.Entry("L", Side.Long, 3);
        });
        run.At(10).Bar(10, 10, 7, 7);
        Assert.Equal(2, run.Position);
    }

    [Fact]
    public void Plain_order_neither_reverses_nor_minds_pyramiding()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Order("A", Side.Long, 2)).At(10, b => b.Order("B", Side.Long, 2)).At(10, b => b.Order("C", Side.Short, 3)).At(10);
        Assert.Equal(1, run.Position);
        Assert.Equal([2.0, 1.0], run.Trades.Select(trade => trade.Quantity));
        Assert.Equal(["A", "B"], run.Trades.Select(trade => trade.EntryId));
    }

    [Fact]
    public void Bar_without_prices_fills_nothing_and_orders_wait()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long)).At(double.NaN).At(12);
        Assert.Equal(12, run.Broker.View.PositionAveragePrice);
        run.At(double.PositiveInfinity);
        Assert.True(double.IsFinite(run.Broker.Equity));
    }

    [Fact]
    public void Prices_off_the_grid_fill_at_the_nearest_tick()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long)).At(10.126);
        Assert.Equal(10.13, run.Broker.View.PositionAveragePrice);
    }
}
