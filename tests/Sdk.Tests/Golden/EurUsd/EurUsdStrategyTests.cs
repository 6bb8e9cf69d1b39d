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
}
