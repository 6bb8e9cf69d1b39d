using Barline;

public sealed class Desk(StrategyNamespace strategy, string name)
{
    public void Open(Side side) => strategy.Entry(name + side, side);

    public void Protect(double ticks)
    {
        strategy.Exit("Stop L", from: name + Side.Long, loss: ticks);
        strategy.Exit("Stop S", from: name + Side.Short, loss: ticks);
    }
}

[Strategy("Desk")]
public partial class DeskStrategy
{
    private Desk desk;

    void Setup() => desk = new Desk(Strategy, "Desk");

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) desk.Open(Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 20))) desk.Open(Side.Short);
        desk.Protect(120);
        if (bar.Time.DayOfWeek == DayOfWeek.Friday) Strategy.Close("DeskLong");
    }
}
