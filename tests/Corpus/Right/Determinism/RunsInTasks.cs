using Barline;

BarSeries bars = BarSeries.ReadCsv(args[0]);
Task<double>[] runs = [.. Enumerable.Range(5, 6).Select(length => Task.Run(() => Profit(length)))];
double[] profits = await Task.WhenAll(runs);
Parallel.For(0, 3, i => Profit(20 + i));
Console.WriteLine(string.Join(' ', profits));

double Profit(int length) => Backtest.Run(new Average { Length = length }, bars).Metrics.NetProfit;

[Strategy("Average")]
public partial class Average
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, Length))) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, Length))) Strategy.Close("Long");
    }
}
