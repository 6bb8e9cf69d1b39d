namespace Barline.Tests.Brokers;

public sealed class ExitTests
{
    [Fact]
    public void Exit_placed_with_its_entry_works_from_the_fill_on()
    {
        BrokerDriver run = new();
        run.At(100, b =>
        {
            b.Entry("L", Side.Long);
            b.Exit(new("X", "L") { Stop = 95, Limit = 110 });
        });
        run.Bar(100, 103, 94, 96);
        Assert.Equal(("X", 95.0, 1, 1), (run.Only.ExitSignal, run.Only.ExitPrice, run.Only.EntryBar, run.Only.ExitBar));
    }

    [Fact]
    public void Exit_sees_only_the_path_after_its_entry_filled()
    {
        BrokerDriver run = new();
        run.At(100, b =>
        {
            b.Entry("L", Side.Long, stop: 108);
            b.Exit(new("X", "L") { Stop = 99 });
        });

        // The low comes first, before the entry; the price ends above the stop.
        run.Bar(100, 110, 98, 105);
        Assert.Equal(1, run.Position);
    }

    [Fact]
    public void Exit_of_an_unknown_entry_or_without_prices_does_nothing()
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("L", Side.Long))
            .At(100, b =>
            {
                b.Exit(new("X", "M") { Stop = 99 });
                b.Exit(new("Y", "L") { TrailOffset = 3, Quantity = 1 });
                b.Exit(new("Z", "L"));
            })
            .Bar(100, 100, 50, 50);
        Assert.Equal(1, run.Position);
        Assert.Single(run.Broker.Orders);
    }

    [Theory]
    [InlineData(Side.Long, 1, 2, 101, 98)]
    [InlineData(Side.Short, 1, 2, 99, 102)]
    public void Profit_and_loss_are_ticks_from_the_entry(Side side, double profit, double loss, double target, double stop)
    {
        BrokerDriver run = new(null, new() { TickSize = 1 });
        run.At(100, b =>
        {
            b.Entry("E", side);
            b.Exit(new("X", "E") { Profit = profit, Loss = loss });
        });
        run.At(100);
        OrderRecord exit = run.Broker.Orders[1];
        Assert.Equal((target, stop), (exit.Limit, exit.Stop));
    }

    [Theory]
    [InlineData(103, 1, 97, 5, 101, 97)]
    [InlineData(103, 9, 97, 1, 103, 99)]
    public void Of_two_levels_the_one_reached_first_counts(double limit, double profit, double stop, double loss, double target, double floor)
    {
        BrokerDriver run = new(null, new() { TickSize = 1 });
        run.At(100, b =>
        {
            b.Entry("L", Side.Long);
            b.Exit(new("X", "L") { Limit = limit, Profit = profit, Stop = stop, Loss = loss });
        });
        run.At(100);
        OrderRecord exit = run.Broker.Orders[1];
        Assert.Equal((target, floor), (exit.Limit, exit.Stop));
    }

    [Theory]
    [InlineData(Side.Long, 105.001, 94.999, 105.01, 94.99)]
    [InlineData(Side.Short, 94.999, 105.001, 94.99, 105.01)]
    public void Levels_are_rounded_away_from_the_entry(Side side, double limit, double stop, double target, double floor)
    {
        BrokerDriver run = new();
        run.At(100, b =>
        {
            b.Entry("E", side);
            b.Exit(new("X", "E") { Limit = limit, Stop = stop });
        });
        run.At(100);
        OrderRecord exit = run.Broker.Orders[1];
        Assert.Equal((target, floor), (exit.Limit, exit.Stop));
    }

    [Fact]
    public void Comments_of_the_kind_win_over_the_comment_and_that_over_the_id()
    {
        static string Signal(double high, double low, string comment, string profit, string loss)
        {
            BrokerDriver run = new();
            run.At(100, b =>
            {
                b.Entry("L", Side.Long);
                b.Exit(new("X", "L") { Limit = 105, Stop = 95, Comment = comment, CommentProfit = profit, CommentLoss = loss });
            });
            run.At(100).Bar(100, high, low, 100);
            return run.Only.ExitSignal;
        }

        Assert.Equal("won", Signal(106, 100, "out", "won", "lost"));
        Assert.Equal("lost", Signal(100, 94, "out", "won", "lost"));
        Assert.Equal("out", Signal(100, 94, "out", "won", ""));
        Assert.Equal("X", Signal(100, 94, "", "won", ""));
    }

    [Fact]
    public void Earlier_exits_reserve_and_a_filled_one_never_comes_back()
    {
        BrokerDriver run = new();
        static void Script(Broker b)
        {
            b.Exit(new("half", "L") { QuantityPercent = 50, Limit = 105 });
            b.Exit(new("rest", "L") { Stop = 90 });
            b.Exit(new("none", "L") { Stop = 99 });
        }

        run.At(100, b => b.Entry("L", Side.Long, 5)).At(100, Script).Bar(100, 106, 98, 104, Script);

        // Half of five contracts is floored to two.
        Assert.Equal(("half", 2.0), (run.Only.ExitSignal, run.Only.Quantity));
        run.Bar(104, 106, 98, 104, Script).Bar(104, 104, 89, 89);
        Assert.Equal(["half", "rest"], run.Trades.Select(trade => trade.ExitSignal));
        Assert.Equal(3, run.Trades[1].Quantity);
    }

    [Fact]
    public void Exit_dies_with_its_position()
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("L", Side.Long))
            .At(100, b =>
            {
                b.Exit(new("X", "L") { Stop = 90 });
                b.Close("L");
            })
            .At(100, b => b.Entry("L", Side.Long))
            .At(100)
            .Bar(100, 100, 80, 80);
        Assert.Equal(1, run.Position);
        Assert.Equal(OrderStatus.Cancelled, run.Broker.Orders.Single(order => order.Id == "X").Status);
    }

    [Fact]
    public void Exit_for_every_entry_covers_additions_but_not_the_reversed_position()
    {
        BrokerDriver run = new(new() { Pyramiding = 2 });
        run.At(100, b => b.Entry("A", Side.Long))
            .At(100, b =>
            {
                b.Exit(new("X", "") { Stop = 90, Limit = 130 });
                b.Entry("B", Side.Long);
            })
            .Bar(100, 100, 95, 100)
            .Bar(100, 100, 89, 100);
        Assert.Equal(["A", "B"], run.Trades.Select(trade => trade.EntryId));

        run.At(100, b => b.Entry("A", Side.Long))
            .At(100, b =>
            {
                b.Exit(new("X", "") { Stop = 90, Limit = 130 });
                b.Entry("S", Side.Short);
            })
            .Bar(100, 140, 80, 100);
        Assert.Equal(-1, run.Position);
    }

    [Fact]
    public void Market_order_comes_before_an_exit_that_the_open_has_passed()
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("L", Side.Long))
            .At(100, b =>
            {
                b.Exit(new("X", "L") { Stop = 95 });
                b.Entry("S", Side.Short);
            })
            .At(90);
        Assert.Equal("S", run.Only.ExitSignal);
        Assert.Equal(-1, run.Position);
    }

    [Fact]
    public void Exit_that_the_open_passes_with_a_reversing_stop_still_sells_its_quantity()
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("L", Side.Long))
            .At(100, b =>
            {
                b.Exit(new("X", "L") { Stop = 95 });
                b.Entry("S", Side.Short, stop: 96);
            })
            .At(90);
        Assert.Equal("S", run.Only.ExitSignal);
        Assert.Equal(["S", "X"], run.Broker.OpenTrades.Select(trade => trade.EntryId));
        Assert.Equal(-2, run.Position);
    }

    [Fact]
    public void Fifo_closes_the_oldest_trade_whatever_entry_the_exit_names()
    {
        BrokerDriver run = Two(CloseEntriesRule.Fifo);
        Assert.Equal(("A", "XB"), (run.Only.EntryId, run.Only.ExitId));
        Assert.Equal("B", run.Broker.OpenTrades[0].EntryId);

        // The exit of A still stands for its quantity.
        run.Bar(104, 104, 79, 79);
        Assert.Equal(("B", "XA"), (run.Trades[1].EntryId, run.Trades[1].ExitId));
    }

    [Fact]
    public void Any_closes_the_entry_that_the_exit_names()
    {
        BrokerDriver run = Two(CloseEntriesRule.Any);
        Assert.Equal(("B", "XB"), (run.Only.EntryId, run.Only.ExitId));
        Assert.Equal("A", run.Broker.OpenTrades[0].EntryId);
    }

    [Fact]
    public void Cancel_takes_back_an_exit_but_an_entrys_cancel_leaves_it()
    {
        BrokerDriver run = new();
        run.At(100, b => b.Entry("L", Side.Long))
            .At(100, b => b.Exit(new("X", "L") { Stop = 95 }))
            .At(100, b => b.Cancel("L"))
            .At(100, b => b.Cancel("X"))
            .At(90);
        Assert.Equal(1, run.Position);

        run.At(100, b => b.CloseAll())
            .At(100, b =>
            {
                b.Entry("L", Side.Long, stop: 105);
                b.Exit(new("X", "L") { Stop = 95 });
                b.Cancel("L");
                b.Entry("L", Side.Long, stop: 106);
            })
            .Bar(100, 107, 94, 94);
        Assert.Equal(0, run.Position);
        Assert.Equal("X", run.Trades[^1].ExitId);
    }

    [Fact]
    public void Exit_of_a_cancelled_entry_is_gone_for_a_later_one()
    {
        BrokerDriver run = new();
        run.At(100, b =>
        {
            b.Entry("L", Side.Long, stop: 105);
            b.Exit(new("X", "L") { Stop = 95 });
        });
        run.At(100, b => b.Cancel("L")).At(100, b => b.Entry("L", Side.Long)).At(100).At(90);
        Assert.Equal(1, run.Position);
    }

    private static BrokerDriver Two(CloseEntriesRule rule)
    {
        BrokerDriver run = new(new() { Pyramiding = 2, CloseEntriesRule = rule });
        run.At(100, b => b.Entry("A", Side.Long)).At(101, b => b.Entry("B", Side.Long));
        return run.At(102, b =>
        {
            b.Exit(new("XA", "A") { Stop = 80 });
            b.Exit(new("XB", "B") { Limit = 104 });
        }).Bar(102, 105, 102, 104);
    }
}
