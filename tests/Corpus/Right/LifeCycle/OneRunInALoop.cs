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
        BarSeries all = BarSeries.ReadCsv(args[0]);
        Average strategy = new();
        BacktestResult? result = null;
        foreach (BarSeries bars in new[] { all.Slice(0, 10), all })
        {
            if (bars.Count < 100) continue;
            result = Backtest.Run(strategy, bars);
            break;
        }

        return result is not null && First(all) > 0 ? 0 : 1;
    }

    private static int First(BarSeries all)
    {
        Average strategy = new();
        for (int count = 100; ; count += 100)
        {
            if (count > 250) return Backtest.Run(strategy, all.Slice(0, count)).Bars.Count;
        }
    }
}
