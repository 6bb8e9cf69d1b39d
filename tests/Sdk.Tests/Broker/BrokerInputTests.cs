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
        };
        string message = Assert.Throws<ArgumentException>(() => new Broker(settings, new())).Message;
        Assert.All(
            [
                "InitialCapital is 0", "Quantity is NaN", "QuantityType is 9", "Pyramiding is -1", "Commission is -0.5", "Slippage is -2",
                "CommissionType is 7", "LimitVerification is -3", "CloseEntriesRule is 5", "allowed: Fixed, Cash, PercentOfEquity",
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

    private static string Fails(BrokerDriver run, Action<Broker> command) =>
        Assert.ThrowsAny<ArgumentException>(() => run.At(10, command)).Message;
}
