using Barline;

namespace Once;

[Strategy("Once")]
public partial class OnceStrategy
{
    [Input(Min = 1)] public int N { get; init; } = 5;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, N)) Strategy.Entry("O", Side.Long);
        else Strategy.Close("O");
    }
}

internal static class First
{
    private static BacktestResult? FirstLong(IEnumerable<BarSeries> markets)
    {
        var script = new OnceStrategy();
        foreach (BarSeries bars in markets)
        {
            if (bars.Count < 100) continue;
            return Backtest.Run(script, bars);
        }

        return null;
    }

    private static BacktestResult Either(BarSeries bars, bool isShort)
    {
        var script = new OnceStrategy { N = 9 };
        return isShort ? Backtest.Run(script, bars.Slice(0, 50)) : Backtest.Run(script, bars);
    }

    private static List<double> All(BarSeries bars)
    {
        List<double> profits = [];
        OnceStrategy script;
        for (int n = 2; n < 6; n++)
        {
            script = new OnceStrategy { N = n };
            profits.Add(Backtest.Run(script, bars).Metrics.NetProfit);
        }

        OnceStrategy[] many = [new(), new() { N = 3 }];
        foreach (var one in many) profits.Add(Backtest.Run(one, bars).Metrics.NetProfit);
        profits.AddRange(Enumerable.Range(1, 3).Select(n => { var own = new OnceStrategy { N = n }; return Backtest.Run(own, bars).Metrics.Sharpe; }));
        return profits;
    }

    public static int Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        return FirstLong([bars.Slice(0, 10), bars])?.Bars.Count == bars.Count && Either(bars, true).Bars.Count == 50 && All(bars).Count == 9 ? 0 : 1;
    }
}
