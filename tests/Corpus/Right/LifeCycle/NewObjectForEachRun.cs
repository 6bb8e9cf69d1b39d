using Barline;

[Strategy("Momentum")]
public partial class Momentum
{
    [Input(Min = 1)] public int Length { get; init; } = 10;

    void Process(Bar bar)
    {
        if (Ta.Mom(Close, Length) > 0) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        Momentum first = new();
        Momentum second = new();
        double sum = Backtest.Run(first, bars).Metrics.NetProfit + Backtest.Run(second, bars).Metrics.NetProfit;
        foreach (int length in new[] { 5, 10, 20 })
        {
            Momentum strategy = new() { Length = length };
            sum += Backtest.Run(strategy, bars).Metrics.NetProfit;
        }

        Momentum reused = new();
        for (int i = 0; i < 3; i++)
        {
            sum += Backtest.Run(reused, bars).Metrics.NetProfit;
            reused = new Momentum { Length = 2 + i };
        }

        return double.IsFinite(sum) && Backtest.Run(reused, bars).Bars.Count > 0 ? 0 : 1;
    }
}
