using Barline;

[Strategy("Reads its account")]
public partial class ReadsAccount
{
    [Output] public double Open => Strategy.OpenTrades.Count;
    [Output("Position")] public double Held => Strategy.PositionSize;

    void Process(Bar bar)
    {
        if (Strategy.OpenTrades.Count == 0 && bar.Close > Ta.Sma(Close, 20)) Strategy.Entry("Long", Side.Long);
        if (Strategy.ClosedTrades.Count < 100 && Strategy.OpenProfit < -3) Strategy.CloseAll("give up", immediately: true);
    }
}
