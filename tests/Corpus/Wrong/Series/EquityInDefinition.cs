using Barline;

[Strategy("Equity curve trading")]
public partial class EquityCurve
{
    void Process(Bar bar)
    {
        // The average of the equity needs a Var that holds the equity.
        double smooth = Ta.Ema(Close / Close * Strategy.Equity, 20); // BAR3004
        if (Strategy.Equity >= smooth && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
