using Barline;

namespace OpenIds;

[Strategy("Closes what is open", Pyramiding = 10, CloseEntriesRule = CloseEntriesRule.Any)]
public partial class ClosesOpen
{
    private int number;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Highest(High, 10)[1]) Strategy.Entry(string.Create(null, $"#{number++}"), Side.Long, 1);
        foreach (OpenTrade trade in Strategy.OpenTrades.Where(trade => trade.Profit < -1).ToArray())
        {
            Strategy.Close(trade.EntryId, immediately: false);
        }

        if (Strategy.PositionEntryName == "#3") Strategy.Close("#3");
        if (number > 20) Strategy.CloseAll("enough");
    }
}
