using Barline;

public abstract class Lengths
{
    [Input(Min = 1)] public virtual int Length { get; init; } = 10;
}

[Strategy("Own length")]
public partial class OwnLength : Lengths
{
    [Input("Name")] public required string Label { get; init; }
    [Input(Min = 2)] public required int Slow { get; init; }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Length) && bar.Close > Ta.Sma(Close, Slow)) Strategy.Entry(Label, Side.Long);
        else Strategy.CloseAll();
    }
}

internal static class Program
{
    private static void Main(string[] args) =>
        Console.WriteLine(Backtest.Run(new OwnLength { Label = "L", Length = 4, Slow = 30 }, BarSeries.ReadCsv(args[0])).Metrics.NetProfit);
}
