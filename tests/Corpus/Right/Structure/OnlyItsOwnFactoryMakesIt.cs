using Barline;

namespace Factories;

[Strategy("Made by its factory")]
public sealed partial class MadeByFactory
{
    private readonly int[] lengths;

    private MadeByFactory(params int[] lengths) => this.lengths = lengths;

    public static MadeByFactory Of(params int[] lengths) => new(lengths);

    void Process(Bar bar)
    {
        if (lengths.All(n => bar.Close > Ta.Sma(Close, n))) Strategy.Entry("F", Side.Long);
        else Strategy.Close("F");
    }
}

internal static class Start
{
    private static int Main(string[] args) =>
        Backtest.Run(MadeByFactory.Of(5, 10, 20), BarSeries.ReadCsv(args[0])).Trades.Count > 0 ? 0 : 1;
}
