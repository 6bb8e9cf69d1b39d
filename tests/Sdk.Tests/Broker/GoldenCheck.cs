using Barline.Tests.Golden;

namespace Barline.Tests.Brokers;

/// <summary>Drives the broker by hand over golden bars and compares every closed trade with TradingView's list.</summary>
internal static class GoldenCheck
{
    public const double Tick = 0.01;

    /// <summary>The last bar of the lists that end in April, and of those that end in May.</summary>
    public static readonly DateTime April = new(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc);
    public static readonly DateTime May = new(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc);

    public static void Eth(string name, DateTime through, Action<GoldenStep> script, BrokerSettings? settings = null) =>
        Eth(name, through, (_, _) => script, settings);

    /// <summary>A strategy that needs the bars for its series, or commands before the first bar.</summary>
    public static void Eth(string name, DateTime through, Func<BarSeries, Broker, Action<GoldenStep>> script, BrokerSettings? settings = null)
    {
        List<ListedTrade> listed = TradeList.Read($"eth/trades/{name}.csv");
        BarSeries bars = GoldenBars.Eth.Between(null, through);
        Broker broker = Run(bars, GoldenBars.EthInstrument, (settings ?? new()) with { ConversionRate = GoldenRates.UsdtUsd }, script);
        Compare(listed, broker);
        foreach ((ListedTrade row, Trade trade) in listed.Zip(broker.ClosedTrades).Where(pair => GoldenRates.Has(pair.First.ExitTime)))
        {
            CheckMoney(row, row.Profit, trade.Profit);
            CheckMoney(row, row.RunUp, trade.RunUp);
            CheckMoney(row, row.Drawdown, trade.Drawdown);
        }
    }

    public static void EurUsd(string name, BrokerSettings settings, Func<BarSeries, Broker, Action<GoldenStep>> script)
    {
        List<ListedTrade> listed = TradeList.Read($"tradingview/t30_strategy/{name}.csv");
        Broker broker = Run(GoldenBars.EurUsd, GoldenBars.EurUsdInstrument, settings, script);
        Compare(listed, broker);
        foreach ((ListedTrade row, Trade trade) in listed.Zip(broker.ClosedTrades))
        {
            CheckMoney(row, row.Profit, trade.Profit);
            CheckMoney(row, row.CumulativeProfit, trade.CumulativeProfit);
            CheckMoney(row, row.RunUp, trade.RunUp);
            CheckMoney(row, row.Drawdown, trade.Drawdown);
        }
    }

    private static Broker Run(
        BarSeries bars, Instrument instrument, BrokerSettings settings, Func<BarSeries, Broker, Action<GoldenStep>> script)
    {
        Broker broker = new(settings, instrument);
        GoldenStep step = new(broker, bars);
        Action<GoldenStep> process = script(bars, broker);
        for (int i = 0; i < bars.Count; i++)
        {
            broker.ProcessBar(i, bars.Times[i], bars.Opens[i], bars.Highs[i], bars.Lows[i], bars.Closes[i]);
            step.Index = i;
            process(step);
            broker.EndBar();
        }

        return broker;
    }

    private static void Compare(List<ListedTrade> listed, Broker broker)
    {
        Assert.NotEmpty(listed);
        TradeRow[] expected = [.. listed.Select(trade => trade.Row)];
        TradeRow[] actual = [.. broker.ClosedTrades.Select(TradeRow.Of)];
        int same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same < expected.Length || same < actual.Length)
        {
            int right = expected.Zip(actual).Count(pair => pair.First == pair.Second);
            Assert.Fail(
                $"{right} of {expected.Length} rows are the same, of {actual.Length} of ours; the first that is not is row {same + 1}:\n"
                + $"listed {expected.ElementAtOrDefault(same)}\nours   {actual.ElementAtOrDefault(same)}");
        }
    }

    // The lists round money to cents, smaller amounts to fewer digits.
    private static void CheckMoney(ListedTrade row, double listed, double actual)
    {
        if (Math.Abs(listed - actual) > 0.011)
        {
            Assert.Fail($"Trade {row.Number}: {listed} is listed, ours is {actual}; {row}");
        }
    }
}
