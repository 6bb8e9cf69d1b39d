using Barline;

[Strategy("Average")]
public partial class Average
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 20)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        Console.WriteLine(Run(bars, isFast: true) + Run(bars, isFast: false));
    }

    private static double Run(BarSeries bars, bool isFast)
    {
        Average strategy = new();
        if (bars.Count == 0) return Backtest.Run(strategy, bars).Metrics.NetProfit;
        BacktestResult result;
        if (isFast) result = Backtest.Run(strategy, bars.Slice(0, 100));
        else result = Backtest.Run(strategy, bars);
        double profit = result.Metrics.NetProfit;
        strategy = new Average();
        return profit + (isFast ? Backtest.Run(strategy, bars).Metrics.NetProfit : new BacktestEngine().Run(strategy, bars).Metrics.NetProfit);
    }
}
