using Barline;

[Strategy("History of conditions")]
public partial class HistoryOfConditions
{
    private readonly Var<double> equity = new(0);
    private readonly Var<double> factor = new(1);

    void Process(Bar bar)
    {
        equity.Value = Strategy.Equity;
        factor.Value = bar.Volume / 1000;
        Series<bool> isUp = Close > Open;
        bool three = isUp[0] && isUp[1] && isUp[2];
        // What changes from bar to bar goes in as a Var: one definition.
        double smooth = Ta.Ema(equity, 20);
        double weighted = Ta.Sma(Close * factor, 10) / Ta.Sma(factor, 10);
        bool isAbove = Ta.Crossover(Close, Ta.Sma(Close * factor, 5)) || (Close - factor)[1] > 0;
        if (three && isAbove && Strategy.Equity >= smooth - 100) Strategy.Entry("Long", Side.Long);
        if (bar.Close < weighted || Ta.BarsSince(isUp & Close > High[1]) > 12) Strategy.Close("Long");
    }
}
