using Barline;

namespace TradeCount;

[Strategy("Learns a length")]
public partial class LearnsLength
{
    private int Length => 5 + Strategy.ClosedTrades.Count;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Length)) Strategy.Entry("L", Side.Long); // BAR3004
        else Strategy.Close("L");
    }
}
