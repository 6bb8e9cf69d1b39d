using Barline;

public interface IExitRule
{
    void Apply(StrategyNamespace strategy, Bar bar);
}

public sealed class TimeExit(int hour) : IExitRule
{
    public void Apply(StrategyNamespace strategy, Bar bar)
    {
        if (bar.Time.Hour == hour) strategy.Close("Long");
    }
}

public sealed class StopExit(double percent) : IExitRule
{
    public void Apply(StrategyNamespace strategy, Bar bar) =>
        strategy.Exit("Stop", from: "Long", stop: strategy.PositionAveragePrice * (1 - percent / 100));
}

[Strategy("Exit rules")]
public partial class ExitRules
{
    private readonly IExitRule[] rules = [new TimeExit(20), new StopExit(2)];

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        foreach (IExitRule rule in rules) rule.Apply(Strategy, bar);
    }
}
