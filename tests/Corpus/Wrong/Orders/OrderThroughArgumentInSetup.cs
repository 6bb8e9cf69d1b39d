using Barline;

public static class Opening
{
    public static void Buy(StrategyNamespace strategy, string id) => strategy.Entry(id, Side.Long); // BAR4001
}

[Strategy("Opens at the start")]
public partial class OpensAtStart
{
    void Setup()
    {
        var desk = Strategy;
        Opening.Buy(desk, "Core");
    }

    void Process(Bar bar)
    {
        if (bar.Close < Ta.Sma(Close, 200)) Strategy.Close("Core");
    }
}
