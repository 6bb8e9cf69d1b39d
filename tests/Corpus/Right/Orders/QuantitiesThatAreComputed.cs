using Barline;

namespace Sizes;

[Strategy("Position sizing", InitialCapital = 50_000, QuantityType = QuantityType.Fixed)]
public partial class PositionSizing
{
    private const double Lots = 1e-0;
    private const double None = double.NaN;

    [Input(Min = 0, Max = 5)] public double RiskPercent { get; init; } = 1;

    private double Size(double distance) =>
        distance > 0 ? Math.Floor(Strategy.Equity * RiskPercent / 100 / distance / Instrument.PointValue) : 0;

    void Process(Bar bar)
    {
        double distance = 2 * Ta.Atr(14);
        double size = Size(distance);
        if (size > 0 && Ta.Crossover(Close, Ta.Sma(Close, 35))) Strategy.Entry("S", Side.Long, size);
        if (Strategy.PositionSize > 0 && Ta.Crossunder(Close, Ta.Sma(Close, 35))) Strategy.Order("Out", Side.Short, Math.Abs(-Strategy.PositionSize));
        if (bar.Close > bar.Open * 1.02) Strategy.Entry("Small", Side.Long, quantity: Lots);
        if (bar.Close < bar.Open * 0.98) Strategy.Entry("Default", Side.Long, quantity: None);
        Strategy.Exit("Half", "S", quantity: double.NaN, quantityPercent: 50, limit: bar.Close + distance);
    }
}
