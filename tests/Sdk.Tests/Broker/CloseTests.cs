namespace Barline.Tests.Brokers;

public sealed class CloseTests
{
    [Fact]
    public void Close_takes_what_is_open_of_its_entry_at_the_next_open()
    {
        BrokerDriver run = new(new() { Pyramiding = 3 });
        run.At(10, b => b.Entry("A", Side.Long, 2)).At(11, b => b.Entry("A", Side.Long, 1)).At(12, b => b.Entry("B", Side.Long, 5));
        run.At(13, b => b.Close("A")).At(14);
        Assert.Equal([("A", 2.0, 14.0), ("A", 1.0, 14.0)], run.Trades.Select(trade => (trade.EntryId, trade.Quantity, trade.ExitPrice)));
        Assert.Equal("Close entry(s) order A", run.Trades[0].ExitSignal);
        Assert.Equal(5, run.Position);
    }

    [Fact]
    public void Closes_of_one_bar_add_up_but_stop_at_flat()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("A", Side.Long, 4))
            .At(10, b =>
            {
                b.Close("A", quantityPercent: 50);
                b.Close("A", quantity: 3);
                b.Close("A");
            })
            .At(10);
        Assert.Equal(0, run.Position);
        Assert.Equal([2.0, 2.0], run.Trades.Select(trade => trade.Quantity));
        Assert.Equal(OrderStatus.Cancelled, run.Broker.Orders[^1].Status);
    }

    [Fact]
    public void Close_and_close_all_of_nothing_do_nothing()
    {
        BrokerDriver run = new();
        run.At(10, b =>
        {
            b.Close("A");
            b.CloseAll();
            b.Entry("A", Side.Long);
            b.Close("A");
        });
        run.At(10, b => b.Close("B")).At(10);
        Assert.Equal(1, run.Position);
        Assert.Single(run.Broker.Orders);
    }

    [Fact]
    public void Close_all_takes_what_was_open_when_it_was_called()
    {
        BrokerDriver run = new(new() { Pyramiding = 2 });
        run.At(10, b => b.Entry("A", Side.Short, 2))
            .At(11, b =>
            {
                b.Entry("B", Side.Short, 1);
                b.CloseAll();
            })
            .At(12);
        Assert.Equal(-1, run.Position);
        Assert.Equal("B", run.Broker.OpenTrades[0].EntryId);
        Assert.Equal(("A", "Close position order"), (run.Only.EntryId, run.Only.ExitSignal));
    }

    [Fact]
    public void Close_is_cancelled_where_a_reversal_came_first()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("E", Side.Long))
            .At(10, b =>
            {
                b.Entry("E", Side.Short);
                b.Close("E");
            })
            .At(10);
        Assert.Equal(-1, run.Position);
    }

    [Fact]
    public void Immediate_close_fills_at_this_bars_close_and_the_script_sees_it_a_bar_later()
    {
        BrokerDriver run = new(new() { Slippage = 1 });
        run.At(10, b => b.Entry("A", Side.Long))
            .Bar(10, 15, 9, 14, b =>
            {
                b.CloseAll("now", immediately: true);
                Assert.Equal(1, b.PositionSize);
            });
        Assert.Equal((13.99, 1, "now"), (run.Only.ExitPrice, run.Only.ExitBar, run.Only.ExitSignal));
    }

    [Fact]
    public void Orders_on_close_fill_market_orders_and_levels_that_the_close_satisfies()
    {
        BrokerDriver run = new(new() { ProcessOrdersOnClose = true });
        run.Bar(10, 12, 9, 11, b =>
        {
            b.Entry("market", Side.Long);
            b.Order("limit", Side.Long, 1, limit: 13);
            b.Order("stop", Side.Long, 1, stop: 8);
            b.Order("waits", Side.Long, 1, stop: 11.5);
        });
        Assert.Equal(3, run.Position);
        Assert.All(run.Broker.OpenTrades, trade => Assert.Equal((11.0, 0), (trade.EntryPrice, trade.EntryBar)));
        run.Bar(11, 12, 11, 12);
        Assert.Equal(11.5, run.Broker.OpenTrades[3].EntryPrice);
    }

    [Fact]
    public void Orders_on_close_try_the_exits_of_an_entry_that_just_filled()
    {
        BrokerDriver run = new(new() { ProcessOrdersOnClose = true });
        run.Bar(10, 12, 9, 11, b =>
        {
            b.Entry("L", Side.Long);
            b.Exit(new("X", "L") { Stop = 11 });
        });
        Assert.Equal((11.0, 0), (run.Only.ExitPrice, run.Only.ExitBar));
    }

    [Fact]
    public void Daily_cap_closes_at_the_last_fill_and_blocks_the_day()
    {
        BrokerDriver run = new();
        new StrategyRisk(() => run.Broker).MaxIntradayFilledOrders(2);
        void Turn(Broker b) => b.Entry("E", b.PositionSize > 0 ? Side.Short : Side.Long);
        for (int hour = 0; hour < 24; hour++)
        {
            run.At(100 + hour, Turn);
        }

        Assert.Equal(2, run.Trades.Count);
        Assert.Equal("Close Position (Max number of filled orders in one day)", run.Trades[1].ExitSignal);
        Assert.Equal((0.0, run.Trades[1].EntryPrice), (run.Trades[1].Profit, run.Trades[1].ExitPrice));

        // The order of the day's last bar was refused, so the new day starts with that of its first.
        run.At(130, Turn);
        Assert.Equal(0, run.Position);
        run.At(131);
        Assert.Equal(131, run.Broker.View.PositionAveragePrice);
    }

    [Theory]
    [InlineData("1700-1700", 16, true)]
    [InlineData("24x7", 16, false)]
    public void Daily_cap_counts_by_the_trading_day_of_the_exchange(string session, int secondFillHour, bool sameDay)
    {
        // New York is five hours behind UTC in January: the bar of 05:00 UTC starts its calendar day, that of 22:00 its trading day.
        BrokerDriver run = new(null, new() { TimeZone = "America/New_York", Session = session });
        new StrategyRisk(() => run.Broker).MaxIntradayFilledOrders(2);
        for (int hour = 0; hour <= secondFillHour; hour++)
        {
            run.At(100, b =>
            {
                if (hour == 0)
                {
                    b.Entry("A", Side.Long);
                }
                else if (hour == secondFillHour - 1)
                {
                    b.Entry("B", Side.Short);
                }
            });
        }

        Assert.Equal(sameDay ? 0 : -1, run.Position);
    }
}
