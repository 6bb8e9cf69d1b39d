using Barline;

namespace Generics;

public interface IRule
{
    bool IsLong(Bar bar);
}

public readonly struct Green : IRule
{
    public bool IsLong(Bar bar) => bar.Close > bar.Open;
}

/// <summary>A script for any rule; who runs it says which.</summary>
[Strategy("Generic")]
public partial class GenericStrategy<TRule>
    where TRule : struct, IRule
{
    private readonly TRule rule = default;

    void Process(Bar bar)
    {
        if (rule.IsLong(bar)) Strategy.Entry(typeof(TRule).Name, Side.Long);
        else Strategy.Close(typeof(TRule).Name);
    }
}

public static class Start
{
    public static int Main(string[] args)
    {
        BacktestResult result = Backtest.Run(new GenericStrategy<Green>(), BarSeries.ReadCsv(args[0]));
        return result.Trades.Count > 0 ? 0 : 1;
    }
}
