using Barline;

public interface IRule
{
    bool Wants(Bar bar);
}

public sealed class RisingBar : IRule
{
    public bool Wants(Bar bar) => bar.Close > bar.Open;
}

[Strategy("Rule of any kind")]
public partial class RuleStrategy<TRule>
    where TRule : IRule, new()
{
    private readonly TRule rule = new();

    void Process(Bar bar)
    {
        if (rule.Wants(bar)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}

public static class EntryPoint
{
    public static int Main(string[] args)
    {
        BacktestResult result = Backtest.Run(new RuleStrategy<RisingBar>(), BarSeries.ReadCsv(args[0]));
        return result.Metrics.TotalTrades > 0 ? 0 : 1;
    }
}
