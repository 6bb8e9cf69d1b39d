using Barline;

[Strategy("Few trades a day")]
public partial class FewTrades
{
    void Process(Bar bar)
    {
        Strategy.Risk.MaxIntradayFilledOrders(6);
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
        else Strategy.Entry("Short", Side.Short);
    }
}
