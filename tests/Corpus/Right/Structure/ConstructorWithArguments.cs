using Barline;

// Made by the user's own code only, which is allowed: there is nothing that a command line could make it from.
[Strategy("Made by hand")]
public partial class MadeByHand(IReadOnlyList<int> lengths)
{
    void Process(Bar bar)
    {
        int above = lengths.Count(length => bar.Close > Ta.Sma(Close, length));
        if (above == lengths.Count) Strategy.Entry("Long", Side.Long);
        if (above == 0) Strategy.Close("Long");
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        BacktestResult result = Backtest.Run(new MadeByHand([5, 10, 50]), BarSeries.ReadCsv(args[0]));
        Console.WriteLine(result.Metrics.NetProfit);
    }
}
