using Barline;

[Strategy("Average")]
public partial class Average
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Length)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        BacktestEngine engine = new();
        List<double> outOfSample = [];
        for (int start = 0; start + 200 <= bars.Count; start += 100)
        {
            BarSeries train = bars.Slice(start, 100);
            BarSeries test = bars.Slice(start + 100, 100);
            Average? best = null;
            double bestProfit = double.NegativeInfinity;
            foreach (int length in new[] { 5, 10, 20 })
            {
                Average candidate = new() { Length = length };
                double profit = engine.Run(candidate, train).Metrics.NetProfit;
                if (profit <= bestProfit) continue;
                bestProfit = profit;
                best = new Average { Length = length };
            }

            outOfSample.Add(engine.Run(best!, test).Metrics.NetProfit);
        }

        return outOfSample.Count == 5 ? 0 : 1;
    }
}
