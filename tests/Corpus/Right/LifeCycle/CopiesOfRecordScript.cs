using Barline;

namespace Copies;

[Strategy("Copied")]
public sealed partial record Copied
{
    [Input(Min = 1)] public int Length { get; init; } = 10;

    private void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Length)) Strategy.Entry("C", Side.Long);
        else Strategy.Close("C");
    }
}

internal static class Start
{
    private static int Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        Copied model = new();
        List<double> profits = [];
        foreach (int n in (int[])[5, 15, 25])
        {
            profits.Add(Backtest.Run(model with { Length = n }, bars).Metrics.NetProfit);
        }

        BacktestResult a = Backtest.Run(model with { }, bars);
        BacktestResult b = Backtest.Run(model with { Length = 10 }, bars);
        return a.Fingerprint == b.Fingerprint && profits.Count == 3 ? 0 : 1;
    }
}
