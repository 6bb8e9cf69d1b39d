using Barline;

[Strategy("Copies of a record")]
public sealed partial record Copied
{
    [Input(Min = 1)] public int Length { get; init; } = 10;

    public Copied Slower() => this with { Length = 4 * Length };

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, Length))) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, Length))) Strategy.Close("Long");
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        Copied first = new();
        Copied second = first.Slower();
        Console.WriteLine(Backtest.Run(first, bars).Metrics.NetProfit);
        Console.WriteLine(Backtest.Run(second, bars).Metrics.NetProfit);
    }
}
