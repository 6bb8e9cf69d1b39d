using Barline.Tests.Golden;
using Barline.Tests.Golden.EurUsd;

namespace Barline.Tests.Brokers;

public sealed class MagnifierTests
{
    private static readonly TimeSpan hour = TimeSpan.FromHours(1);
    private static readonly BarSeries chart = SomeBars.Of(
        hour, (100, 100, 100, 100), (100, 100, 100, 100), (100, 110, 90, 105), (105, 105, 94, 95), (95, 95, 95, 95));

    [Fact]
    public void Price_goes_the_way_of_the_bars_within()
    {
        // The bar itself would go down first.
        Assert.Equal((92.0, "X"), Exit(Run(null)));
        Broker broker = Run(Within(2, (100, 110, 99, 109), (109, 109, 90, 91), (91, 105, 91, 105)));
        Assert.Equal((108.0, "X"), Exit(broker));
        Assert.Equal((2, SomeBars.Start + (2 * hour)), (broker.ClosedTrades[0].ExitBar, broker.ClosedTrades[0].ExitTime));
    }

    [Fact]
    public void Gap_between_bars_within_fills_at_the_open_behind_it()
    {
        Broker broker = Run(Within(2, (100, 100, 97, 97), (91, 91, 90, 90), (90, 110, 90, 105)));
        Assert.Equal((91.0, "X"), Exit(broker));
    }

    [Fact]
    public void Bar_without_any_within_goes_its_own_way() => Assert.Equal((92.0, "X"), Exit(Run(Within(3, (105, 105, 100, 100), (100, 100, 94, 95)))));

    [Fact]
    public void Bars_within_that_lack_prices_count_as_none() =>
        Assert.Equal((92.0, "X"), Exit(Run(Within(2, (double.NaN, double.NaN, double.NaN, double.NaN)))));

    [Fact]
    public void Market_order_fills_at_the_first_open_within()
    {
        Broker broker = Run(Within(1, (100.5, 100.5, 100, 100), (100, 101, 100, 100)), widen: true);
        Assert.Equal(100.5, broker.ClosedTrades[0].EntryPrice);
    }

    [Fact]
    public void Bars_that_are_not_shorter_are_an_error()
    {
        string message = Assert.Throws<ArgumentException>(() => new Magnifier(chart, chart, new())).Message;
        Assert.Contains("shorter timeframe than the chart's", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Magnifier: it has no bars, none of them within the chart's")]
    [InlineData(1, "Magnifier: its bars go from 1990-01-01 to 1990-01-01, none of them within the chart's")]
    public void Bars_of_another_time_are_an_error(int count, string expected)
    {
        BarSeries within = BarSeries.FromBars(Enumerable.Range(0, count).Select(_ => new Bar(new DateTime(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc), 1, 1, 1, 1, 1)));
        string message = Assert.Throws<ArgumentException>(() => Backtest.Run(new TradesOnWholeBars(), chart, new() { Magnifier = within })).Message;
        Assert.StartsWith(expected, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_that_the_chart_does_not_have_are_an_error()
    {
        BarSeries within = Within(2, (100, 110, 99, 109), (109, 111, 90, 91))!;
        string message = Assert.Throws<ArgumentException>(() => Backtest.Run(new TradesOnWholeBars(), chart, new() { Magnifier = within })).Message;
        Assert.Contains("its bar of 2024-01-01 02:15:00 goes from 90 to 111, but the chart's bar of 2024-01-01 02:00:00", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Halves_that_go_the_bars_own_way_give_the_trades_of_the_bar()
    {
        // Each bar within the first half of its time, and a half that stands still at its close.
        BarSeries bars = SomeBars.Random(2_000, 9);
        BarSeries halves = SomeBars.Of(
            [.. bars.SelectMany(bar => new[] { bar.Time, bar.Time.AddMinutes(30) })],
            [.. bars.SelectMany(bar => new[] { (bar.Open, bar.High, bar.Low, bar.Close), (bar.Close, bar.Close, bar.Close, bar.Close) })]);
        BacktestResult alone = Backtest.Run(new TradesOnWholeBars(), bars);
        BacktestResult magnified = Backtest.Run(new TradesOnWholeBars(), bars, new() { Magnifier = halves });
        Assert.True(alone.Trades.Count > 200);
        Assert.Equal(alone.Trades, magnified.Trades);
        Assert.Equal(alone.Equity.ToArray(), magnified.Equity.ToArray());
        Assert.NotEqual(alone.Fingerprint, magnified.Fingerprint);

        BarSeries golden = GoldenBars.EurUsd;
        BacktestResult listed = Backtest.Run(new BollingerStops(), golden, new() { Instrument = GoldenBars.EurUsdInstrument });
        BarSeries goldenHalves = SomeBars.Of(
            [.. golden.SelectMany(bar => new[] { bar.Time, bar.Time.AddSeconds(30) })],
            [.. golden.SelectMany(bar => new[] { (bar.Open, bar.High, bar.Low, bar.Close), (bar.Close, bar.Close, bar.Close, bar.Close) })]);
        BacktestResult again = Backtest.Run(
            new BollingerStops(), golden, new() { Instrument = GoldenBars.EurUsdInstrument, Magnifier = goldenHalves });
        Assert.Equal(listed.Trades, again.Trades);
    }

    private static (double Price, string Signal) Exit(Broker broker) => (broker.ClosedTrades[0].ExitPrice, broker.ClosedTrades[0].ExitSignal);

    /// <summary>Bars of a quarter of an hour within one of the chart.</summary>
    private static BarSeries? Within(int bar, params (double, double, double, double)[] parts) =>
        SomeBars.Of([.. parts.Select((_, i) => SomeBars.Start + (bar * hour) + TimeSpan.FromMinutes(15 * i))], parts);

    /// <summary>Enters at bar 1's open and leaves at 92 or 108.</summary>
    private static Broker Run(BarSeries? within, bool widen = false)
    {
        BarSeries bars = !widen ? chart : SomeBars.Of(
            hour, (100, 100, 100, 100), (100, 101, 100, 100), (100, 110, 90, 105), (105, 105, 94, 95), (95, 95, 95, 95));
        Broker broker = new(new(), new(), within is null ? null : new Magnifier(bars, within, new()));
        for (int i = 0; i < bars.Count; i++)
        {
            broker.ProcessBar(i, bars.Times[i], bars.Opens[i], bars.Highs[i], bars.Lows[i], bars.Closes[i]);
            if (i == 0)
            {
                broker.Entry("L", Side.Long);
                broker.Exit(new("X", "L") { Stop = 92, Limit = 108 });
            }

            broker.EndBar();
        }

        return broker;
    }
}
