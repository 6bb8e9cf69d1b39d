using Barline;

namespace Targeting;

/// <summary>Scales its position by how wild the market is, in steps, and never defines a series by what changes.</summary>
[Strategy("Volatility target", InitialCapital = 100_000, Pyramiding = 1)]
public partial class VolatilityTarget
{
    [Input(Min = 0.01, Max = 5)] public double Target { get; init; } = 0.5;

    private readonly Var<double> scale = new(1);
    private double lastTarget = double.NaN;
    private int rebalanced = int.MinValue;

    private Series<double> Returns => Ta.Change(Close) / Close[1];

    void Process(Bar bar)
    {
        double vol = 100 * Ta.Stdev(Returns, 24);
        if (Na.Is(vol) || vol <= 0) return;

        scale.Value = Math.Clamp(Target / vol, 0.25, 4);
        double smooth = Ta.Sma(scale, 6);
        double wanted = Math.Round(100 * Na.Or(smooth, scale));
        bool isDue = BarIndex - rebalanced >= 24 || rebalanced == int.MinValue;
        if (isDue && wanted != lastTarget)
        {
            double delta = wanted - Strategy.PositionSize;
            if (delta > 0) Strategy.Order("Up", Side.Long, delta);
            else if (delta < 0) Strategy.Order("Down", Side.Short, -delta);
            lastTarget = wanted;
            rebalanced = BarIndex;
        }

        if (Close < Ta.Ema(Close, 200) * (1 - 0.02 * scale)) Strategy.CloseAll("trend");
    }
}
