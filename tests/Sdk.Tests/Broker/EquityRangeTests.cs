namespace Barline.Tests.Brokers;

public sealed class EquityRangeTests
{
    [Fact]
    public void Fall_and_rise_are_those_of_the_path_and_not_of_the_closes()
    {
        BrokerDriver run = new(new() { InitialCapital = 1000 });
        run.At(100, b => b.Entry("L", Side.Long, 2)).Bar(100, 130, 80, 110).At(110, b => b.CloseAll()).At(110);

        // The peak is the realised equity, 1000: from there to 960; the highest open profit of 60 is no peak.
        Assert.Equal((40.0, 4.0, 60.0, 6.0), Range(run));
    }

    [Fact]
    public void Peak_is_raised_by_closed_trades_alone()
    {
        BrokerDriver run = new(new() { InitialCapital = 1000 });
        run.At(100, b => b.Entry("L", Side.Long, 10)).At(100, b => b.CloseAll()).At(200, b => b.Entry("S", Side.Short, 10));
        run.At(200).Bar(200, 250, 190, 240);

        // Realised 2000; short 10 at 200, worst at 250: 500 below, 25 %. The rise is from 1000 to the 2100 of the low at 190.
        Assert.Equal((500.0, 25.0, 1100.0, 110.0), Range(run));
    }

    [Fact]
    public void Commissions_of_open_trades_count()
    {
        BrokerDriver run = new(new() { InitialCapital = 1000, Commission = 5, CommissionType = CommissionType.CashPerOrder });
        run.At(100, b => b.Entry("L", Side.Long)).At(100);
        Assert.Equal((5.0, 0.5, 0.0, 0.0), Range(run));
        run.At(100, b => b.CloseAll()).At(100);
        Assert.Equal((10.0, 1.0, 0.0, 0.0), Range(run));
    }

    [Fact]
    public void Several_trades_are_valued_together()
    {
        BrokerDriver run = new(new() { InitialCapital = 1000, Pyramiding = 2 });
        run.At(100, b => b.Entry("A", Side.Long)).At(100, b => b.Entry("B", Side.Long)).At(120).Bar(120, 120, 90, 120);

        // At 90 the first has lost 10 and the second 30, though the first once had 20.
        Assert.Equal((40.0, 4.0, 20.0, 2.0), Range(run));
    }

    [Fact]
    public void Each_day_has_its_rate()
    {
        BrokerDriver run = new(new() { InitialCapital = 1000, ConversionRate = day => day.Day == 1 ? 1 : 3 });
        run.At(100, b => b.Entry("L", Side.Long)).At(100).At(90);
        Assert.Equal(10, Of(run).MaxDrawdown);
        for (int hour = 3; hour < 24; hour++)
        {
            run.At(100);
        }

        run.At(95);
        Assert.Equal(15, Of(run).MaxDrawdown);
    }

    [Fact]
    public void Percent_of_a_rise_is_na_once_nothing_is_left()
    {
        BrokerDriver run = new(new() { InitialCapital = 100 });
        run.At(100, b => b.Entry("S", Side.Short)).At(100, b => b.CloseAll()).At(250);
        Assert.Equal((150.0, 150.0), (Of(run).MaxDrawdown, Of(run).MaxDrawdownPercent));
        Assert.Equal(double.NaN, Of(run).MaxRunUpPercent);
    }

    [Fact]
    public void Range_holds_the_trades_own_excursions_and_the_closes()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            BrokerDriver run = new(new() { InitialCapital = 100_000, Commission = random.Next(2), CommissionType = CommissionType.CashPerOrder });
            double price = 500;
            double peak = 100_000;
            double fall = 0;
            for (int bar = 0; bar < 60; bar++)
            {
                double open = price;
                price += random.Next(-20, 21);
                run.Bar(
                    open, Math.Max(open, price) + random.Next(9), Math.Min(open, price) - random.Next(9), price,
                    b => b.Entry("E", (Side)random.Next(2), 1 + random.Next(5), stop: random.Next(2) == 0 ? price + random.Next(-9, 9) : double.NaN));
                peak = Math.Max(peak, 100_000 + run.Trades.Select(trade => trade.CumulativeProfit).DefaultIfEmpty().Last());
                fall = Math.Max(fall, peak - run.Broker.Equity);
            }

            EquityRange range = Of(run);
            Assert.True(range.MaxDrawdown >= fall - 1e-6);

            // One trade at a time: each began from a realised equity that was at most the peak, and fell by its own drawdown.
            Assert.All(run.Trades, trade => Assert.True(range.MaxDrawdown >= trade.Drawdown - 1e-6 && range.MaxRunUp >= trade.RunUp - 1e-6));
        }
    }

    private static EquityRange Of(BrokerDriver run) => run.Broker.EquityRange;

    private static (double, double, double, double) Range(BrokerDriver run) =>
        (Of(run).MaxDrawdown, Math.Round(Of(run).MaxDrawdownPercent, 9), Of(run).MaxRunUp, Math.Round(Of(run).MaxRunUpPercent, 9));
}
