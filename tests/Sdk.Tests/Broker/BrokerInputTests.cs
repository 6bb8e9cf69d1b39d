namespace Barline.Tests.Brokers;

public sealed class BrokerInputTests
{
    [Fact]
    public void Wrong_settings_are_named_all_at_once()
    {
        BrokerSettings settings = new()
        {
            InitialCapital = 0,
            Quantity = double.NaN,
            QuantityType = (QuantityType)9,
            Pyramiding = -1,
            Commission = -0.5,
            Slippage = -2,
            CommissionType = (CommissionType)7,
            LimitVerification = -3,
            CloseEntriesRule = (CloseEntriesRule)5,
            MarginLong = -1,
            MarginShort = double.NaN,
            AccountCurrency = null!,
        };
        string message = Assert.Throws<ArgumentException>(() => new Broker(settings, new())).Message;
        Assert.All(
            [
                "InitialCapital is 0", "Quantity is NaN", "QuantityType is 9", "Pyramiding is -1", "Commission is -0.5", "Slippage is -2",
                "CommissionType is 7", "LimitVerification is -3", "CloseEntriesRule is 5", "MarginLong is -1", "MarginShort is NaN", "AccountCurrency is null", "allowed: Fixed, Cash, PercentOfEquity",
            ],
            part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(double.PositiveInfinity, double.NaN, "limit is Infinity")]
    [InlineData(double.NaN, double.NegativeInfinity, "stop is -Infinity")]
    public void Infinite_price_is_an_error_that_names_the_command(double limit, double stop, string expected)
    {
        BrokerDriver run = new BrokerDriver().At(10, b => b.Entry("L", Side.Long));
        string entry = Fails(run, b => b.Entry("L", Side.Long, limit: limit, stop: stop));
        Assert.Contains($"Strategy.Entry(\"L\"): {expected}; allowed: a finite price, or na for none", entry, StringComparison.Ordinal);
        Assert.Contains($"Strategy.Exit(\"X\"): {expected}", Fails(run, b => b.Exit(new("X", "L") { Limit = limit, Stop = stop })), StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_outside_their_range_are_named()
    {
        BrokerDriver run = new BrokerDriver().At(10, b => b.Entry("L", Side.Long));
        Assert.Contains("id is empty", Fails(run, b => b.Entry("", Side.Long)), StringComparison.Ordinal);
        Assert.Contains("id is empty", Fails(run, b => b.Order(null!, Side.Long)), StringComparison.Ordinal);
        Assert.Contains("id is empty", Fails(run, b => b.Exit(new("", ""))), StringComparison.Ordinal);
        Assert.Contains("id is empty", Fails(run, b => b.Close("")), StringComparison.Ordinal);
        Assert.Contains("id is empty", Fails(run, b => b.Cancel("")), StringComparison.Ordinal);
        Assert.Contains("side is 4", Fails(run, b => b.Entry("L", (Side)4)), StringComparison.Ordinal);
        Assert.Contains("ocaType is 8", Fails(run, b => b.Entry("L", Side.Long, ocaType: (OcaType)8)), StringComparison.Ordinal);
        Assert.Contains("comment is null", Fails(run, b => b.Entry("L", Side.Long, comment: null!)), StringComparison.Ordinal);
        Assert.Contains("from is null", Fails(run, b => b.Exit(new("X", null!))), StringComparison.Ordinal);
        Assert.Contains("profit is -1", Fails(run, b => b.Exit(new("X", "") { Profit = -1 })), StringComparison.Ordinal);
        Assert.Contains("trailOffset is Infinity", Fails(run, b => b.Exit(new("X", "") { TrailOffset = double.PositiveInfinity })), StringComparison.Ordinal);
        Assert.Contains("quantityPercent is 101", Fails(run, b => b.Close("L", quantityPercent: 101)), StringComparison.Ordinal);
        Assert.Contains("count is 0", Fails(run, b => new StrategyRisk(() => b).MaxIntradayFilledOrders(0)), StringComparison.Ordinal);
    }

    [Fact]
    public void Orders_before_the_first_bar_are_an_error()
    {
        Broker broker = new(new(), new());
        Assert.Contains("before the first bar", Assert.Throws<InvalidOperationException>(() => broker.Entry("L", Side.Long)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => broker.CloseAll());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    [InlineData(double.PositiveInfinity)]
    public void Exit_with_a_wrong_quantity_is_refused_and_logged(double quantity)
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long)).At(10, b => b.Exit(new("X", "L") { Quantity = quantity, Stop = 9 })).At(5);
        Assert.Equal(1, run.Position);
        Assert.Equal(OrderStatus.Rejected, run.Broker.Orders[1].Status);
    }

    [Fact]
    public void Close_with_a_wrong_quantity_is_refused_and_logged()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long)).At(10, b => b.Close("L", quantity: -1)).At(10);
        Assert.Equal(1, run.Position);
        Assert.Contains("its quantity is -1", run.Broker.Orders[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Exit_looks_at_its_prices_only_where_there_is_something_to_leave()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Exit(new("X", "L") { Stop = double.PositiveInfinity, Profit = -1 }));
        Assert.Empty(run.Broker.Orders);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(0.4)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e300)]
    public void Entry_with_a_quantity_that_cannot_be_is_refused_and_logged(double quantity)
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long, quantity)).At(10, b => b.Order("O", Side.Short, quantity, limit: 12)).At(12).At(10);
        Assert.Equal((0, 2), (run.Position, run.Broker.Orders.Count));
        Assert.All(run.Broker.Orders, order =>
        {
            Assert.Equal(OrderStatus.Rejected, order.Status);
            Assert.True(order.Reason is "margin: the equity does not cover it" || order.Reason.StartsWith("its quantity is ", StringComparison.Ordinal), order.Reason);
            Assert.Equal(quantity, order.Quantity);
        });
    }

    [Fact]
    public void Quantity_of_an_account_that_lost_everything_is_refused_and_logged()
    {
        BrokerDriver run = new(new() { InitialCapital = 100, MarginLong = 0, MarginShort = 0, QuantityType = QuantityType.PercentOfEquity, Quantity = 10 });
        run.At(10, b => b.Order("S", Side.Short, 50)).At(10, b => b.CloseAll()).At(20, b => b.Entry("L", Side.Long)).At(20);
        OrderRecord order = run.Broker.Orders[^1];
        Assert.Equal((-400.0, OrderStatus.Rejected), (run.Broker.Equity, order.Status));
        Assert.Contains("its quantity is -2", order.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_off_the_grid_are_logged_as_they_work()
    {
        BrokerDriver run = new(instrument: new() { TickSize = 0.25 });
        run.At(10, b => b.Entry("L", Side.Long, limit: 9.9, stop: 10.1)).At(10, b => b.Entry("S", Side.Short, limit: 10.3, stop: 9.7));
        Assert.Equal([(9.75, 10.25), (10.5, 9.5)], run.Broker.Orders.Select(order => (order.Limit, order.Stop)));
    }

    [Fact]
    public void Ids_that_nobody_knows_do_nothing()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long)).At(10, b =>
        {
            b.Cancel("nobody");
            b.Close("nobody");
            b.Exit(new("X", "nobody") { Stop = 11 });
        });
        run.At(10);
        Assert.Equal((1.0, 1), (run.Position, run.Broker.Orders.Count));
    }

    [Fact]
    public void Id_of_ten_thousand_characters_is_an_id_like_any_other()
    {
        string id = new('x', 10_000);
        string other = id[1..] + "y";
        BrokerDriver run = new();
        run.At(10, b => b.Entry(id, Side.Long)).At(10, b => b.Exit(new(other, id) { Limit = 11, Comment = id })).At(12, b => b.Cancel(other));
        Assert.Equal((id, other, id, 12.0), (run.Only.EntryId, run.Only.ExitId, run.Only.ExitSignal, run.Only.ExitPrice));
        Assert.Equal([id, other], run.Broker.Orders.Select(order => order.Id));
    }

    [Fact]
    public void Hundred_thousand_market_orders_on_one_bar_are_filled_or_refused_with_a_reason()
    {
        BrokerDriver run = new();
        run.At(10, b => Place(b, (broker, id) => broker.Order(id, Side.Long, 1))).At(10);
        Assert.Equal(10_000, run.Position);
        Assert.Equal(100_000, run.Broker.Orders.Count);
        Assert.Equal(10_000, run.Broker.Orders.Count(order => order.Status == OrderStatus.Filled));
        Assert.Equal(90_000, run.Broker.Orders.Count(order => order is { Status: OrderStatus.Rejected, Reason: "10000 orders wait already" }));
    }

    [Fact]
    public void Hundred_thousand_orders_at_prices_exits_and_closes_on_one_bar_are_defined()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long, 1)).At(10, b =>
        {
            Place(b, (broker, id) => broker.Entry(id, Side.Short, 1, stop: 5, ocaName: "all", ocaType: OcaType.Cancel));
            Place(b, (broker, id) => broker.Exit(new(id, "L") { Stop = 4 }));
            Place(b, (broker, _) => broker.Close("L"));
        });
        Assert.Equal(1 + 100_000 + 100_000 + 1, run.Broker.Orders.Count);
        run.At(5);

        // One reverses the position; its group ends all others.
        Assert.Equal(-1, run.Position);
        Assert.Equal(9_999, run.Broker.Orders.Count(order => order.Status == OrderStatus.Cancelled));
        run.At(5, b => Place(b, (broker, id) => broker.Exit(new(id, "") { Stop = 6 })));
        run.At(6);
        Assert.Equal(0, run.Position);
    }

    private static void Place(Broker broker, Action<Broker, string> command)
    {
        for (int i = 0; i < 100_000; i++)
        {
            command(broker, $"order {i}");
        }
    }

    private static string Fails(BrokerDriver run, Action<Broker> command) =>
        Assert.ThrowsAny<ArgumentException>(() => run.At(10, command)).Message;
}
