namespace Barline.Tests.Golden.EurUsd;

/// <summary>Whole strategies on EURUSD, run as their users run them, against TradingView's own lists for the same bars.</summary>
public sealed class EurUsdStrategyTests
{
    private static readonly Dictionary<string, Func<IStrategy>> strategies = new(StringComparer.Ordinal)
    {
        ["rsi_trades"] = () => new RsiBands(),
        ["bollinger_trades"] = () => new BollingerStops(),
        ["channelbreakout_trades"] = () => new ChannelBreakout(),
        ["supertrend_trades"] = () => new SupertrendReversal(),
        ["slippage_basic_trades"] = () => new TwoTradesWithSlippage(),
        ["slippage_pyramiding_trades"] = () => new ThreeLotsWithSlippage(),
    };

    public static TheoryData<string> Names => [.. strategies.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Strategy_gives_the_listed_trades(string name)
    {
        List<ListedTrade> listed = TradeList.Read($"tradingview/t30_strategy/{name}.csv");

        BacktestResult result = Backtest.Run(
            strategies[name](), GoldenBars.EurUsd, new() { Instrument = GoldenBars.EurUsdInstrument });

        ListedTrades.CheckRows(listed, result.Trades);
        ListedTrades.CheckProfit(listed, result.Trades);
        ListedTrades.CheckCumulativeProfit(listed, result.Trades);
        ListedTrades.CheckExcursions(listed, result.Trades);
    }

    [Fact]
    public void Position_and_its_average_price_are_those_that_the_chart_shows_on_each_bar()
    {
        GoldenTable chart = GoldenTable.Read("tradingview/t30_strategy/slippage_pyramiding_ohlcv.csv");

        BacktestResult result = Backtest.Run(new ThreeLotsWithSlippage(), chart.Bars(), new() { Instrument = GoldenBars.EurUsdInstrument });

        // The last row is a bar that still forms: nothing is plotted on it.
        int bars = chart.Count - 1;
        Assert.Equal(chart.Column("strategy.position_size")[..bars], result.Outputs["PositionSize"].Values<double>()[..bars].ToArray());
        Assert.Equal(chart.Column("Avg Entry Price")[..bars], result.Outputs["AveragePrice"].Values<double>()[..bars].ToArray());
    }
}
