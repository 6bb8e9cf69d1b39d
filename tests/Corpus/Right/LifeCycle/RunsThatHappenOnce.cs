using Barline;

namespace OnceEach;

[Strategy("Ran in other places")]
public partial class RanElsewhere
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 12)) Strategy.Entry("R", Side.Long);
        else Strategy.Close("R");
    }
}

internal sealed class Lab(BarSeries bars)
{
    private static RanElsewhere Fresh => new();

    private BacktestResult ByTask()
    {
        var script = new RanElsewhere();
        Task<BacktestResult> task = Task.Run(() => Backtest.Run(script, bars));
        return task.Result;
    }

    private BacktestResult ByLazy()
    {
        IStrategy script = new RanElsewhere();
        Lazy<BacktestResult> result = new(() => Backtest.Run(script, bars));
        return result.Value.Trades.Count > 0 ? result.Value : throw new InvalidOperationException();
    }

    private bool AreEqual() => Backtest.Run(Fresh, bars).Fingerprint == Backtest.Run(Fresh, bars).Fingerprint;

    private BacktestResult ByCase(int kind)
    {
        var script = new RanElsewhere();
        switch (kind)
        {
            case 0:
                return Backtest.Run(script, bars);
            case 1:
                var short1 = Backtest.Run(script, bars.Slice(0, 60));
                return short1;
            default:
                break;
        }

        return Backtest.Run(script, bars.Slice(0, 90));
    }

    public static int Main(string[] args)
    {
        Lab lab = new(BarSeries.ReadCsv(args[0]));
        double[] all = new double[3];
        Parallel.For(0, 3, i =>
        {
            var own = new RanElsewhere();
            all[i] = Backtest.Run(own, lab.ByCase(2).Bars).Metrics.NetProfit;
        });
        return lab.AreEqual() && lab.ByTask().Fingerprint == lab.ByLazy().Fingerprint && all.Distinct().Count() == 1 ? 0 : 1;
    }
}
