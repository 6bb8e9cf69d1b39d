using Barline;

[Strategy("Profit curve trading")]
public partial class ProfitCurve
{
    void Process(Bar bar)
    {
        // The equity is a series; of the net profit the average needs a Var that holds it.
        double smooth = Ta.Ema(Close / Close * Strategy.NetProfit, 20); // BAR3004
        if (Strategy.NetProfit >= smooth && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
