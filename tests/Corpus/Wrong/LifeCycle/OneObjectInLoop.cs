using Barline;

[Strategy("Momentum")]
public partial class MomentumStrategy
{
    void Process(Bar bar)
    {
        if (Ta.Mom(Close, 10) > 0) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}

public static class Markets
{
    public static List<double> Test(IReadOnlyList<BarSeries> markets)
    {
        List<double> profits = [];
        MomentumStrategy strategy = new();
        foreach (BarSeries bars in markets)
        {
            profits.Add(Backtest.Run(strategy, bars).Metrics.NetProfit); // BAR7002
        }

        return profits;
    }
}
