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

public static class Markets
{
    public static double[] Profits(IEnumerable<BarSeries> markets)
    {
        Average strategy = new();
        return [.. markets.Select(bars => Backtest.Run(strategy, bars).Metrics.NetProfit)]; // BAR7002
    }
}
