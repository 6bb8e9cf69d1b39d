using Barline;

namespace Requirements;

[Strategy("Needs to be told")]
public partial class NeedsToBeTold
{
    [Input(Min = 2, Max = 90)] public required int Length { get; init; }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, Length))) Strategy.Entry("R", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, Length))) Strategy.Close("R");
    }
}

internal static class Start
{
    private static int Main(string[] args) =>
        Backtest.Run(new NeedsToBeTold { Length = 12 }, BarSeries.ReadCsv(args[0])).Trades.Count > 0 ? 0 : 1;
}
