using Barline;

public static class Orders
{
    public static void GoShort(this StrategyNamespace strategy, double quantity) => strategy.Entry("Fade", Side.Short, quantity);
}

public abstract class LongSide
{
    protected abstract StrategyNamespace Desk { get; }

    protected void Buy() => Desk.Entry("Follow", Side.Long);
}

[Strategy("Entries elsewhere")]
public partial class EntriesElsewhere : LongSide
{
    protected override StrategyNamespace Desk => Strategy;

    void Process(Bar bar)
    {
        double rsi = Ta.Rsi(Close, 14);
        if (Ta.Crossover(Close, Ta.Sma(Close, 50))) Buy();
        if (rsi > 80) Strategy.GoShort(2);
        if (rsi < 50) Strategy.Close("Fade");
        Strategy.Exit("Stop", from: "Follow", loss: 250);
    }
}
