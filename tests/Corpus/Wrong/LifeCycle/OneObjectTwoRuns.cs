using Barline;

[Strategy("Momentum")]
public partial class MomentumStrategy
{
    [Input(Min = 1)] public int Length { get; init; } = 10;

    void Process(Bar bar)
    {
        if (Ta.Mom(Close, Length) > 0) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}

public static class Comparison
{
    public static double Compare(BarSeries first, BarSeries second)
    {
        var strategy = new MomentumStrategy { Length = 20 };
        BacktestResult one = Backtest.Run(strategy, first);
        BacktestResult two = Backtest.Run(strategy, second); // BAR7002
        return one.Metrics.NetProfit - two.Metrics.NetProfit;
    }
}
