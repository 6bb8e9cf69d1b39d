namespace Barline.Tests.Brokers;

public sealed class SizingTests
{
    private static readonly Instrument fine = new() { QuantityStep = 0.001 };

    [Theory]
    [InlineData(CommissionType.Percent, 25, 20)]
    [InlineData(CommissionType.CashPerContract, 25, 20)]
    [InlineData(CommissionType.CashPerOrder, 500, 15)]
    public void Percent_of_equity_leaves_room_for_the_commission(CommissionType type, double commission, double quantity)
    {
        // 20 % of 10,000 at a close of 100: 2000/(100 * 1.25) = 16; 2000/(100 + 25) = 16; (2000 - 500)/100 = 15.
        BrokerDriver run = new(new()
        {
            InitialCapital = 10_000,
            Quantity = 20,
            QuantityType = QuantityType.PercentOfEquity,
            Commission = commission,
            CommissionType = type,
        });
        run.At(100, b => b.Entry("L", Side.Long)).At(200);
        Assert.Equal(type == CommissionType.CashPerOrder ? quantity : 16, run.Position);
    }

    [Fact]
    public void Size_is_that_of_the_signals_close_with_slippage_point_value_and_rate()
    {
        BrokerSettings settings = new()
        {
            InitialCapital = 100_000,
            Quantity = 50,
            QuantityType = QuantityType.PercentOfEquity,
            MarginLong = 0,
            Slippage = 100,
            ConversionRate = _ => 2,
        };
        BrokerDriver run = new(settings, new() { PointValue = 5 });
        run.At(99, b => b.Entry("L", Side.Long)).At(300);

        // 50,000 / ((99 + 1) * 5 * 2)
        Assert.Equal(50, run.Position);
    }

    [Fact]
    public void Cash_is_divided_by_the_price_alone()
    {
        BrokerDriver run = new(new() { Quantity = 1000, QuantityType = QuantityType.Cash, Commission = 10 }, fine);
        run.At(300, b => b.Entry("L", Side.Long)).At(300);
        Assert.Equal(3.333, run.Position);
    }

    [Fact]
    public void Equity_at_the_signal_holds_open_profit_and_paid_commission()
    {
        BrokerDriver run = new(new()
        {
            InitialCapital = 1_000,
            Quantity = 100,
            QuantityType = QuantityType.PercentOfEquity,
            Pyramiding = 2,
            MarginLong = 0,
            Commission = 10,
            CommissionType = CommissionType.CashPerOrder,
        });
        run.At(100, b => b.Order("A", Side.Long, 5)).At(100).At(150, b => b.Order("B", Side.Long)).At(150);

        // 1000 - 10 paid + 250 open = 1240; less the fee, (1240 - 10) / 150 = 8.2
        Assert.Equal(13, run.Position);
    }

    [Theory]
    [InlineData(0.3, 0.1, 0.3)]
    [InlineData(0.35, 0.1, 0.3)]
    [InlineData(2.9, 1, 2)]
    [InlineData(0.7, 0.01, 0.7)]
    [InlineData(1.1, 0.25, 1)]
    [InlineData(7, 5, 5)]
    public void Given_quantity_is_floored_to_the_step_as_it_is_written(double quantity, double step, double traded)
    {
        BrokerDriver run = new(null, new() { QuantityStep = step });
        run.At(10, b => b.Entry("L", Side.Long, quantity)).At(10);
        Assert.Equal(traded, run.Position);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(0.5)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Quantity_below_a_step_or_infinite_is_refused_and_logged_once(double quantity)
    {
        BrokerDriver run = new();
        for (int i = 0; i < 3; i++)
        {
            run.At(10, b => b.Entry("L", Side.Long, quantity));
        }

        Assert.Equal(0, run.Position);
        OrderRecord record = Assert.Single(run.Broker.Orders);
        Assert.Equal((OrderStatus.Rejected, 2), (record.Status, record.Changes));
        Assert.Contains(FormattableString.Invariant($"{quantity}"), record.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_order_leaves_the_waiting_one_of_its_id()
    {
        BrokerDriver run = new();
        run.At(10, b => b.Entry("L", Side.Long, stop: 12)).At(10, b => b.Entry("L", Side.Long, -1, stop: 20)).Bar(10, 13, 10, 13);
        Assert.Equal(12, run.Broker.View.PositionAveragePrice);
    }
}
