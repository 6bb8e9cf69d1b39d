using Barline;

namespace Retry;

[Strategy("May be stopped")]
public partial class MayBeStopped
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 5)) Strategy.Entry("R", Side.Long);
        else Strategy.Close("R");
    }
}

public class Worker
{
    private readonly Func<IStrategy> factory = () => new MayBeStopped();

    public BacktestResult? Last { get; private set; }

    public bool TryRun(BarSeries bars, long limit)
    {
        IStrategy script = factory();
        try
        {
            Last = new BacktestEngine().Run(script, bars, new BacktestOptions { CostLimit = limit });
            return true;
        }
        catch (CostLimitExceededException)
        {
            script = factory();
            Last = new BacktestEngine().Run(script, bars);
            return false;
        }
    }

    public static async Task<int> Main(string[] args)
    {
        BarSeries bars = await Task.Run(() => BarSeries.ReadCsv(args[0]));
        Worker worker = new();
        return !worker.TryRun(bars, 1) && worker.TryRun(bars, 1_000_000) ? 0 : 1;
    }
}
