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
    private static void Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        Average[] all = [new() { Length = 5 }, new() { Length = 10 }, new() { Length = 20 }];
        for (int i = 0; i < all.Length; i++) Backtest.Run(all[i], bars);
        (Average first, Average second) = (new Average(), new Average());
        Backtest.Run(first, bars);
        Backtest.Run(second, bars);
        Func<Average> make = () => new Average { Length = 3 };
        Average made = make();
        Backtest.Run(made, bars);
        made = make();
        Backtest.Run(made, bars);
        Lazy<BacktestResult> lazy = new(() => Backtest.Run(new Average(), bars));
        Console.WriteLine(lazy.Value.Metrics.NetProfit + lazy.Value.Metrics.TotalTrades);
    }
}
