using Barline;

namespace Helpers2;

internal static class StrategyExtensions
{
    public static void EnterLong(this StrategyNamespace strategy, string id, double risk, double distance)
    {
        double quantity = Math.Floor(risk / distance);
        if (quantity >= 1) strategy.Entry(id, Side.Long, quantity);
    }
}

[Strategy("Extension orders")]
public partial class ExtensionOrders
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 40)) Strategy.EnterLong("Ext", 500, Math.Max(1, Ta.Atr(14)));
        if (bar.Close < Ta.Sma(Close, 40)) Strategy.Close("Ext");
        Strategy.Exit("Ext stop", from: "Ext", stop: bar.Close - 10);
    }
}
