using Barline;

BarSeries bars = BarSeries.ReadCsv(args[0]);
var strategy = new Momentum();
var cheap = new BacktestEngine().Run(strategy, bars, new BacktestOptions { Commission = 0 });
var dear = new BacktestEngine().Run(strategy, bars, new BacktestOptions { Commission = 1 }); // BAR7002
Console.WriteLine(cheap.Metrics.NetProfit - dear.Metrics.NetProfit);

[Strategy("Momentum")]
public partial class Momentum
{
    void Process(Bar bar)
    {
        if (Ta.Mom(Close, 10) > 0) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
