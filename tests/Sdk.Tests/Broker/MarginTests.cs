namespace Barline.Tests.Brokers;

public sealed class MarginTests
{
    private const string Reason = "margin: the equity does not cover it";

    [Theory]
    [InlineData(Side.Long, 100, 10.0, true)]
    [InlineData(Side.Long, 100, 11.0, false)]
    [InlineData(Side.Long, 25, 40.0, true)]
    [InlineData(Side.Short, 50, 20.0, true)]
    [InlineData(Side.Short, 50, 21.0, false)]
    [InlineData(Side.Long, 0, 1e6, true)]
    [InlineData(Side.Long, 100, 1e306, false)]
    [InlineData(Side.Long, 100, 1e307, false)]
    public void Entry_needs_its_margin_when_it_is_placed(Side side, double margin, double quantity, bool fills)
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, MarginLong = margin, MarginShort = margin });
        run.At(100, b => b.Entry("E", side, quantity)).At(100);
        Assert.Equal(fills ? quantity : 0, Math.Abs(run.Position));
        OrderRecord order = run.Broker.Orders[0];
        Assert.Equal(fills ? (OrderStatus.Filled, "") : (OrderStatus.Rejected, Reason), (order.Status, order.Reason));
        Assert.Equal(0, order.PlacedBar);
    }

    [Fact]
    public void Market_entry_that_the_next_open_makes_too_dear_is_refused_at_the_fill()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000 });
        run.At(100, b => b.Entry("L", Side.Long, 10)).At(101);
        OrderRecord order = Assert.Single(run.Broker.Orders);
        Assert.Equal((OrderStatus.Rejected, Reason, 1, 0.0), (order.Status, order.Reason, order.DoneBar, run.Position));
    }

    [Fact]
    public void Addition_needs_the_margin_of_the_whole_position()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, Pyramiding = 3 });
        run.At(100, b => b.Entry("A", Side.Long, 6)).At(100, b => b.Entry("B", Side.Long, 6)).At(100, b => b.Entry("C", Side.Long, 4)).At(100);
        Assert.Equal(10, run.Position);
        Assert.Equal([OrderStatus.Filled, OrderStatus.Rejected, OrderStatus.Filled], run.Broker.Orders.Select(order => order.Status));
    }

    [Fact]
    public void Order_that_only_reduces_needs_no_margin()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, MarginShort = 1e6, MarginLong = 100 });
        run.At(100, b => b.Order("in", Side.Long, 10)).At(100, b => b.Order("out", Side.Short, 4)).At(100, b => b.Order("turn", Side.Short, 7)).At(100);
        Assert.Equal(6, run.Position);
        Assert.Equal([OrderStatus.Filled, OrderStatus.Filled, OrderStatus.Rejected], run.Broker.Orders.Select(order => order.Status));
    }

    [Fact]
    public void Reversal_without_margin_keeps_the_position()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, MarginShort = 0 });
        run.At(100, b => b.Entry("S", Side.Short, 10)).At(100, b => b.Entry("L", Side.Long, 9));

        // At 110 the equity is 900, and nine contracts need 990.
        run.At(110);
        Assert.Equal((-10.0, OrderStatus.Rejected, Reason), (run.Position, run.Broker.Orders[1].Status, run.Broker.Orders[1].Reason));
        run.At(100, b => b.Entry("L", Side.Long, 9)).At(104);
        Assert.Equal(9, run.Position);
    }

    [Fact]
    public void Second_of_two_opposite_entries_of_a_bar_needs_the_margin_of_both()
    {
        BrokerSettings settings = new() { InitialCapital = 1_000 };
        BrokerDriver poor = new BrokerDriver(settings).At(100, Both(6)).At(100);
        Assert.Equal(6, poor.Position);
        BrokerDriver rich = new BrokerDriver(settings).At(100, Both(5)).At(100);
        Assert.Equal(-5, rich.Position);

        static Action<Broker> Both(double quantity) => b =>
        {
            b.Entry("L", Side.Long, quantity);
            b.Entry("S", Side.Short, quantity);
        };
    }

    [Fact]
    public void Entry_behind_a_close_of_the_same_open_is_filled_and_then_trimmed()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000 }, new() { QuantityStep = 0.01 });
        run.At(100, b => b.Entry("A", Side.Long, 5)).At(100, b =>
        {
            b.CloseAll();
            b.Entry("B", Side.Long, 10);
        });
        run.At(104);

        // Equity 1,020 at the open; 10 at 104 need 1,040: 20 / 104 = 0.1923, by steps 0.19, four times 0.76.
        Assert.Equal(10 - 0.76, run.Position, 1e-9);
        Assert.Equal("Margin call", run.Trades[^1].ExitSignal);
    }

    [Fact]
    public void Waiting_order_that_the_equity_covers_no_more_is_cancelled_at_the_close()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, MarginLong = 50, MarginShort = 100 });
        run.At(100, b =>
        {
            b.Entry("L", Side.Long, 5);
            b.Entry("dear", Side.Short, 9, limit: 110);
            b.Entry("cheap", Side.Short, 8, limit: 110);
        });
        run.At(100);
        Assert.Equal(OrderStatus.Working, run.Broker.Orders[1].Status);

        // Equity 950: less than 9 * 110, more than 8 * 110.
        run.At(90);
        Assert.Equal((OrderStatus.Cancelled, Reason, 2), (run.Broker.Orders[1].Status, run.Broker.Orders[1].Reason, run.Broker.Orders[1].DoneBar));
        Assert.Equal(OrderStatus.Working, run.Broker.Orders[2].Status);
    }

    [Fact]
    public void Short_position_is_called_at_the_high_for_four_times_what_is_lacking()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, Slippage = 2 });
        run.At(50, b => b.Entry("S", Side.Short, 10)).At(50.02);
        Assert.Equal(-10, run.Position);

        // Entered at 50.00. At 80 the equity is 700 and the margin 800: 100 / 80 is 1 contract, four times 4, two ticks worse.
        run.Bar(50, 80, 50, 60);
        Trade call = run.Only;
        Assert.Equal(("Margin call", "Margin call", 4.0, 80.02, 2), (call.ExitId, call.ExitSignal, call.Quantity, call.ExitPrice, call.ExitBar));
        Assert.Equal(-6, run.Position);
        OrderRecord order = run.Broker.Orders[^1];
        Assert.Equal((OrderKind.MarginCall, Side.Long, 4.0, OrderStatus.Filled), (order.Kind, order.Side, order.Quantity, order.Status));
    }

    [Fact]
    public void Long_position_on_credit_is_called_at_the_low_and_before_its_stop_beyond()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, MarginLong = 50 });
        run.At(100, b => b.Entry("L", Side.Long, 20)).At(100, b => b.Exit(new("X", "L") { Stop = 60 }));

        // At 90: equity 800, margin 900; lacking 100 / 0.5 / 90 = 2.2 contracts: 2, four times 8.
        run.Bar(100, 101, 90, 95);
        Assert.Equal((8.0, 90.0), (run.Only.Quantity, run.Only.ExitPrice));
        run.Bar(95, 95, 50, 55);
        Assert.Equal(["Margin call", "X"], run.Trades.Select(trade => trade.ExitSignal));
        Assert.Equal((12.0, 60.0), (run.Trades[1].Quantity, run.Trades[1].ExitPrice));
    }

    [Fact]
    public void Call_for_less_than_a_step_closes_one_contract()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, Commission = 3, CommissionType = CommissionType.CashPerOrder });
        run.At(100, b => b.Entry("L", Side.Long, 10)).At(100);

        // The commission is not there for the margin: 997 of 1,000.
        Assert.Equal((1.0, 100.0), (run.Only.Quantity, run.Only.ExitPrice));
        Assert.Equal(9, run.Position);
    }

    [Fact]
    public void Call_at_the_open_comes_before_the_rest_of_the_bar()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000 });
        run.At(50, b => b.Entry("S", Side.Short, 10)).At(50).Bar(90, 90, 40, 40);

        // At 90: equity 600, margin 900; 300 / 90 is 3, four times 12: all ten.
        Assert.Equal((10.0, 90.0, 0.0), (run.Only.Quantity, run.Only.ExitPrice, run.Position));
    }

    [Fact]
    public void Converted_account_is_called_at_the_rate_of_the_day()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, MarginLong = 50, ConversionRate = day => day.Day == 1 ? 1 : 2 });
        run.At(100, b => b.Entry("L", Side.Long, 10));
        for (int hour = 1; hour < 24; hour++)
        {
            run.At(100);
        }

        Assert.Empty(run.Trades);

        // At twice the rate 10 at 100 need 1,000, and at 99 the equity is 980: 990 are needed, and one contract goes.
        run.Bar(100, 100, 99, 100);
        Assert.Equal((1.0, 99.0), (run.Only.Quantity, run.Only.ExitPrice));
    }

    [Theory]
    [InlineData(Side.Long, 50, 20.0, 100.0)]
    [InlineData(Side.Long, 30, 20.0, 71.42)]
    [InlineData(Side.Short, 100, 10.0, 100.0)]
    [InlineData(Side.Short, 30, 10.0, 153.85)]
    [InlineData(Side.Long, 100, 5.0, double.NaN)]
    [InlineData(Side.Long, 0, 5.0, double.NaN)]
    public void Liquidation_price_is_where_the_equity_just_covers_the_position(Side side, double margin, double quantity, double expected)
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, MarginLong = margin, MarginShort = margin });
        Assert.True(double.IsNaN(run.Broker.View.MarginLiquidationPrice));
        run.At(100, b => b.Entry("E", side, quantity)).At(100);
        Assert.Equal(expected, run.Broker.View.MarginLiquidationPrice, 1e-9);
    }

    [Fact]
    public void Account_that_is_broke_gets_no_entry_and_no_exception()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, MarginShort = 1, QuantityType = QuantityType.PercentOfEquity, Quantity = 10 });
        run.At(100, b => b.Entry("S", Side.Short, 900)).At(100).At(104);
        Assert.True(run.Broker.Equity < 0);
        run.At(104, b =>
        {
            b.CloseAll();
            b.Entry("L", Side.Long, 1);
            b.Entry("default", Side.Long);
        });
        run.At(104);
        Assert.Equal(0, run.Position);
        Assert.All(run.Broker.Orders.Where(order => order.Kind == OrderKind.Entry).Skip(1), order => Assert.Equal(OrderStatus.Rejected, order.Status));
    }
}
