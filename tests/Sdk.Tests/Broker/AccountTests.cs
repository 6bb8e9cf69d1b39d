namespace Barline.Tests.Brokers;

public sealed class AccountTests
{
    [Theory]
    [InlineData(CommissionType.Percent, 1, 2.0 + 2.4)]
    [InlineData(CommissionType.CashPerContract, 1.5, 3 + 3)]
    [InlineData(CommissionType.CashPerOrder, 4, 4 + 4)]
    public void Commission_is_charged_on_both_legs(CommissionType type, double commission, double charged)
    {
        BrokerDriver run = new(new() { Commission = commission, CommissionType = type });
        run.At(100, b => b.Entry("L", Side.Long, 2)).At(100, b => b.Close("L"));
        Assert.Equal(-charged * (type == CommissionType.Percent ? 2.0 / 4.4 : 0.5), run.Broker.View.NetProfit, 1e-9);
        Assert.Equal(run.Broker.View.InitialCapital + run.Broker.View.NetProfit, run.Broker.Equity);
        run.At(120);
        Assert.Equal((charged, 40 - charged), (run.Only.Commission, run.Only.Profit));
        Assert.Equal(100 * (40 - charged) / 200, run.Only.ProfitPercent, 1e-9);
        Assert.Equal(run.Only.Profit, run.Broker.View.NetProfit, 1e-9);
    }

    [Fact]
    public void Profit_is_converted_at_the_exits_day_and_commission_in_cash_is_not()
    {
        BrokerSettings settings = new()
        {
            Commission = 1,
            CommissionType = CommissionType.CashPerOrder,
            ConversionRate = day => day.Day == 1 ? 1 : 3,
        };
        BrokerDriver run = new(settings, new() { PointValue = 10 });
        run.At(100, b => b.Entry("S", Side.Short));
        for (int hour = 1; hour < 24; hour++)
        {
            run.At(100);
        }

        run.At(90, b => b.CloseAll());
        Assert.Equal(10 * 10 * 3, run.Broker.View.OpenProfit);
        run.At(80);
        Assert.Equal((20 * 10 * 3) - 2, run.Only.Profit);
    }

    [Fact]
    public void Wrong_conversion_rate_says_which_day_and_what_is_allowed()
    {
        BrokerDriver run = new(new() { ConversionRate = _ => 0 });
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => run.At(1, b => b.Entry("L", Side.Long)).At(1));
        Assert.Contains("gave 0 for 2024-01-01", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Average_price_is_weighted_and_follows_partial_closes()
    {
        BrokerDriver run = new(new() { Pyramiding = 2 });
        Assert.True(double.IsNaN(run.Broker.View.PositionAveragePrice));
        run.At(0, b => b.Entry("A", Side.Long, 3)).At(100, b => b.Entry("B", Side.Long, 1)).At(120);
        Assert.Equal(105, run.Broker.View.PositionAveragePrice);
        Assert.Equal("A", run.Broker.View.PositionEntryName);
        run.At(120, b => b.Close("A")).At(120);
        Assert.Equal(120, run.Broker.View.PositionAveragePrice);
    }

    [Fact]
    public void Counts_and_gross_numbers_follow_the_trades()
    {
        BrokerDriver run = new();
        foreach (double exit in new double[] { 110, 95, 100, 103 })
        {
            run.At(100, b => b.Entry("L", Side.Long)).At(100, b => b.CloseAll()).At(exit);
        }

        Broker broker = run.Broker;
        Assert.Equal((2, 1, 1), (broker.View.Wins.Wins, broker.View.Wins.Losses, broker.View.Wins.Evens));
        Assert.Equal((13.0, 5.0, 8.0), (broker.View.GrossProfit, broker.View.GrossLoss, broker.View.NetProfit));
        Assert.Equal([10.0, 5, 5, 8], run.Trades.Select(trade => trade.CumulativeProfit));
        Assert.Equal([1, 2, 3, 4], run.Trades.Select(trade => trade.Number));
    }

    [Fact]
    public void Gross_loss_holds_the_entry_commission_of_open_trades()
    {
        BrokerDriver run = new(new() { Commission = 2, CommissionType = CommissionType.CashPerOrder });
        run.At(100, b => b.Entry("L", Side.Long)).At(100);
        Assert.Equal(2, run.Broker.View.GrossLoss);
    }

    [Fact]
    public void Excursions_follow_the_path_between_the_fills()
    {
        BrokerDriver run = new(new() { Commission = 1, CommissionType = CommissionType.CashPerOrder });
        run.At(100, b => b.Entry("L", Side.Long, 2, stop: 103));

        // Low first: 90 comes before the entry, 112 after it; then the stop below on the way to the low.
        run.Bar(100, 112, 90, 105, b => b.Exit(new("X", "L") { Stop = 95 }));
        run.Bar(105, 106, 80, 100);
        Assert.Equal((18.0 - 1, 16.0 + 1), (run.Only.RunUp, run.Only.Drawdown));
    }

    [Fact]
    public void Greatest_position_never_falls()
    {
        BrokerDriver run = new();
        run.At(1, b => b.Order("A", Side.Long, 5)).At(1, b => b.Order("B", Side.Short, 8)).At(1, b => b.CloseAll()).At(1);
        Assert.Equal((5.0, 3.0), (run.Broker.View.Records.MaxHeldLong, run.Broker.View.Records.MaxHeldShort));
    }

    [Fact]
    public void Open_trade_shows_what_is_open_now()
    {
        BrokerDriver run = new(new() { Commission = 1, CommissionType = CommissionType.CashPerContract });
        run.At(100, b => b.Entry("L", Side.Long, 4, comment: "in")).Bar(100, 110, 95, 105, b => b.Close("L", quantity: 1)).At(104);
        OpenTrade open = Assert.Single(run.Broker.OpenTrades);
        Assert.Equal((3.0, "in", 3.0, 12.0), (open.Quantity, open.EntrySignal, open.Commission, open.Profit));
        Assert.Equal((27.0, 18.0), (open.RunUp, open.Drawdown));
        Assert.Contains("there are 1", Assert.Throws<ArgumentOutOfRangeException>(() => run.Broker.OpenTrades[1]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Means_and_percentages_follow_the_trades()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000 });
        AccountView view = run.Broker.View;
        Assert.True(double.IsNaN(view.AverageTrade + view.AverageWinningTradePercent + view.AverageLosingTrade));
        foreach ((double entry, double exit) in new[] { (100.0, 110.0), (50, 48), (100, 104) })
        {
            run.At(entry, b => b.Entry("L", Side.Long)).At(entry, b => b.CloseAll()).At(exit);
        }

        // 10 and 4 won, 2 lost; 10 %, 4 % and -4 %.
        Assert.Equal((4.0, 7.0, 2.0), (view.AverageTrade, view.AverageWinningTrade, view.AverageLosingTrade));
        Assert.Equal((10.0 / 3, 7.0, 4.0), (view.AverageTradePercent, view.AverageWinningTradePercent, view.AverageLosingTradePercent));
        Assert.Equal((1.2, 1.4, 0.2), (view.NetProfitPercent, view.GrossProfitPercent, view.GrossLossPercent));
        run.At(100, b => b.Entry("L", Side.Long)).At(100).At(110.12);
        Assert.Equal(100 * 10.12 / 1012, view.OpenProfitPercent, 1e-9);
    }

    [Fact]
    public void Excursions_in_percent_are_of_what_the_entry_was_worth()
    {
        BrokerDriver run = new(new() { Pyramiding = 2 }, new() { PointValue = 5 });
        run.At(100, b => b.Entry("L", Side.Long, 2)).Bar(100, 110, 95, 105, b => b.Entry("M", Side.Long)).At(105, b => b.Close("L")).At(104);
        Assert.Equal((10.0, 5.0, 4.0), (run.Only.RunUpPercent, run.Only.DrawdownPercent, run.Only.ProfitPercent));
        OpenTrade open = Assert.Single(run.Broker.OpenTrades);
        Assert.Equal((0.0, 100.0 / 105, -100.0 / 105), (open.RunUpPercent, open.DrawdownPercent, open.ProfitPercent));
    }

    [Fact]
    public void Drawdown_of_the_account_is_the_worst_price_below_the_settled_peak()
    {
        BrokerDriver run = new(new() { InitialCapital = 1_000, Commission = 1, CommissionType = CommissionType.CashPerOrder });
        EquityRange Records() => run.Broker.EquityRange;
        Assert.Equal((0.0, 0.0), (Records().MaxDrawdown, Records().MaxRunUp));
        run.At(100, b => b.Entry("L", Side.Long, 2)).Bar(100, 110, 90, 105, b => b.CloseAll());

        // 999 after the entry; at 90 it is 979, at 110 1,019.
        Assert.Equal((21.0, 2.1), (Records().MaxDrawdown, Records().MaxDrawdownPercent));
        Assert.Equal((20.0, 100 * 20.0 / 999), (Records().MaxRunUp, Records().MaxRunUpPercent));
        run.At(120, b => b.Entry("S", Side.Short, 2));

        // 40 won less two commissions: 1,038, then 1,037. Short at 120, it is 1,007 at 135 and 1,039 at 119.
        run.At(120).Bar(120, 135, 119, 125);
        Assert.Equal((31.0, 100 * 31.0 / 1_038), (Records().MaxDrawdown, Records().MaxDrawdownPercent));
        Assert.Equal(40, Records().MaxRunUp);
    }

    [Fact]
    public void Held_capital_is_the_margin_of_the_position()
    {
        BrokerDriver run = new(new() { MarginLong = 25 }, new() { PointValue = 2 });
        Assert.Equal(0, run.Broker.View.CapitalHeld);
        run.At(100, b => b.Entry("L", Side.Long, 3)).At(100).At(120);
        Assert.Equal(3 * 120 * 2 * 0.25, run.Broker.View.CapitalHeld);
    }

    [Fact]
    public void Default_quantity_at_a_price_and_conversions_go_by_the_rate_of_the_day()
    {
        BrokerSettings settings = new()
        {
            InitialCapital = 10_000,
            Quantity = 50,
            QuantityType = QuantityType.PercentOfEquity,
            ConversionRate = _ => 2,
            AccountCurrency = "EUR",
        };
        BrokerDriver run = new BrokerDriver(settings).At(90);
        AccountView view = run.Broker.View;
        Assert.Equal((25.0, 6.0, 1.5, "EUR"), (view.DefaultQuantity(100), view.ToAccount(3), view.ToInstrument(3), view.Currency));
        Assert.Equal(7, new BrokerDriver(new() { Quantity = 7 }).At(90).Broker.View.DefaultQuantity(100));
    }
}
