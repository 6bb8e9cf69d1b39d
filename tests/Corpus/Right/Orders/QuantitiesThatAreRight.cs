using Barline;

[Strategy("Sizes")]
public partial class Sizes
{
    private const double Lots = 1.5;

    [Input(Min = 0)] public double Fixed { get; init; }

    void Process(Bar bar)
    {
        double risk = Strategy.Equity * 0.01 / Math.Max(0.1, Na.Or(Ta.Atr(14), 1));
        double quantity = Fixed > 0 ? Fixed : Math.Max(1, Math.Floor(risk));
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long, quantity);
        if (Ta.Crossover(Close, Ta.Sma(Close, 50))) Strategy.Order("Add", Side.Long, Lots * 2);
        if (Strategy.PositionSize < 0) Strategy.Order("Flat", Side.Long, -Strategy.PositionSize);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 20))) Strategy.Close("Long", quantityPercent: 100);
        if (Ta.Rsi(Close, 14) > 75) Strategy.Close("Add", quantity: Math.Abs(-0.5));
    }
}
