namespace Barline.Tests.Golden;

/// <summary>Compares every closed trade of a run with TradingView's list.</summary>
internal static class ListedTrades
{
    // The lists round money to cents, and the rate has five decimals.
    private const double cents = 0.011;

    /// <summary>Sides, times, prices, quantities and signals, in the list's sequence, none too many and none too few.</summary>
    public static void CheckRows(List<ListedTrade> listed, IReadOnlyList<Trade> trades)
    {
        Assert.NotEmpty(listed);
        TradeRow[] expected = [.. listed.Select(trade => trade.Row)];
        TradeRow[] actual = [.. trades.Select(TradeRow.Of)];
        int same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same < expected.Length || same < actual.Length)
        {
            int right = expected.Zip(actual).Count(pair => pair.First == pair.Second);
            Assert.Fail(
                $"{right} of {expected.Length} rows are the same, of {actual.Length} of ours; the first that is not is row {same + 1}:\n"
                + $"listed {expected.ElementAtOrDefault(same)}\nours   {actual.ElementAtOrDefault(same)}");
        }
    }

    /// <summary>The profit of each trade, to the cent.</summary>
    public static void CheckProfit(List<ListedTrade> listed, IReadOnlyList<Trade> trades)
    {
        foreach ((ListedTrade row, Trade trade) in listed.Zip(trades))
        {
            Check(row, row.Profit, trade.Profit);
        }
    }

    /// <summary>Each trade's best and worst open profit, to the cent.</summary>
    public static void CheckExcursions(List<ListedTrade> listed, IReadOnlyList<Trade> trades)
    {
        foreach ((ListedTrade row, Trade trade) in listed.Zip(trades))
        {
            Check(row, row.RunUp, trade.RunUp);
            Check(row, row.Drawdown, trade.Drawdown);
        }
    }

    /// <summary>The profit summed up so far, to the cent.</summary>
    public static void CheckCumulativeProfit(List<ListedTrade> listed, IReadOnlyList<Trade> trades)
    {
        foreach ((ListedTrade row, Trade trade) in listed.Zip(trades))
        {
            Check(row, row.CumulativeProfit, trade.CumulativeProfit);
        }
    }

    private static void Check(ListedTrade row, double listed, double actual)
    {
        if (!(Math.Abs(listed - actual) <= cents))
        {
            Assert.Fail($"Trade {row.Number}: {listed} is listed, ours is {actual}; {row}");
        }
    }
}
