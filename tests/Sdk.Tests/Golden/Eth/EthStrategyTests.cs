namespace Barline.Tests.Golden.Eth;

/// <summary>Whole strategies, run as their users run them, against TradingView's own lists for the same bars.</summary>
public sealed class EthStrategyTests
{
    public static TheoryData<string> Names => [.. EthCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Strategy_gives_the_listed_trades(string name)
    {
        List<ListedTrade> listed = TradeList.Read($"eth/trades/{name}.csv");
        (Func<IStrategy> create, DateTime? from, DateTime through) = EthCases.All[name];

        BacktestResult result = Backtest.Run(
            create(),
            GoldenBars.Eth.Between(from, through),
            new() { Instrument = GoldenBars.EthInstrument, ConversionRate = GoldenRates.UsdtUsd });

        ListedTrades.CheckRows(listed, result.Trades);
        ListedTrades.CheckProfit(listed, result.Trades);

        // The lists of the later chart were made with other excursions: some take the signal's bar in, or leave the last one out.
        if (from is null)
        {
            ListedTrades.CheckExcursions(listed, result.Trades);
        }
    }

    [Fact]
    public void Each_list_of_the_folder_has_its_strategy()
    {
        string[] lists = [.. Directory.GetFiles(GoldenData.Path("eth/trades"), "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)!)];

        Assert.Equal(lists.Order(StringComparer.Ordinal), EthCases.All.Keys);
    }
}
