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

[Indicator("Line")]
public partial class Line
{
    [Output] public Series<double> Value => Ta.Ema(Close, 10);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        Func<IStrategy>[] makers = [() => new Average(), () => new Average { Length = 5 }, () => Average.Create(new Dictionary<string, object?> { ["Length"] = 9 })];
        double[] profits = [.. makers.Select(make => Backtest.Run(make(), bars).Metrics.NetProfit)];
        foreach (IStrategy strategy in new IStrategy[] { new Average(), new Average { Length = 7 } }) Backtest.Run(strategy, bars);
        var byLength = Enumerable.Range(1, 3).ToDictionary(n => n, n => Backtest.Run(new Average { Length = n }, bars));
        IndicatorResult line = ScriptRunner.Run(new Line(), bars);
        Console.WriteLine(profits.Max() + byLength.Count + line.Outputs["Value"].Count);
    }
}
