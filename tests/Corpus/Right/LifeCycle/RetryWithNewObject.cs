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
    private static int Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        BacktestResult result;
        Average strategy = new();
        try
        {
            result = Backtest.Run(strategy, bars, new BacktestOptions { CostLimit = 50 });
        }
        catch (CostLimitExceededException)
        {
            strategy = new Average();
            result = Backtest.Run(strategy, bars);
        }

        string again = Fingerprint(new Average(), bars);
        return result.Fingerprint == again && Fingerprint(new Average(), bars) == again ? 0 : 1;
    }

    private static string Fingerprint(IStrategy strategy, BarSeries bars) => Backtest.Run(strategy, bars).Fingerprint;
}
