using Barline;

namespace StaticBuy;

internal static class Desk
{
    public static void Open(StrategyNamespace strategy, string id)
    {
        strategy.Entry(id, Side.Long); // BAR4001
    }
}

[Strategy("Buys in Setup through a desk")]
public partial class BuysThroughDesk
{
    void Setup() => Desk.Open(Strategy, "D");

    void Process(Bar bar)
    {
        if (bar.Close < bar.Open) Strategy.CloseAll();
    }
}
