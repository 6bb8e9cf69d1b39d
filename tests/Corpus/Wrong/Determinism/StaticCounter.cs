using Barline;

[Strategy("Trades three times")]
public partial class TradesThreeTimes
{
    private static int trades;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)) && Next() <= 3) Strategy.Entry("Long", Side.Long);
    }

    private static int Next() => ++trades; // BAR5009
}
