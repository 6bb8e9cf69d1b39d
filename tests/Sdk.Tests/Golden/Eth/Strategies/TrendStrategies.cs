namespace Barline.Tests.Golden.Eth;

[Strategy("Chandelier exits", Overlay = true)]
public sealed partial class ChandelierFlip
{
    [Input(Min = 1)] public int Length { get; init; } = 22;

    [Input(Min = 0)] public double Factor { get; init; } = 3.0;

    private readonly Var<int> direction = new(0);

    private void Process()
    {
        Series<double> range = Factor * Ta.Atr(Length);
        Series<double> longStop = Ta.Highest(Length) - range;
        Series<double> shortStop = Ta.Lowest(Length) + range;
        if (Close > shortStop[1])
        {
            direction.Value = 1;
        }

        if (Close < longStop[1])
        {
            direction.Value = -1;
        }

        if (direction == 1 && direction[1] != 1)
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (direction == -1 && direction[1] != -1)
        {
            Strategy.Entry("Short", Side.Short);
        }
    }
}

[Strategy("Directional movement")]
public sealed partial class DirectionalCross
{
    private void Process()
    {
        DmiLines movement = Ta.Dmi(14, 14);
        if (Ta.Crossover(movement.PlusDi, movement.MinusDi))
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (Ta.Crossunder(movement.PlusDi, movement.MinusDi))
        {
            Strategy.Entry("Short", Side.Short);
        }
    }
}

[Strategy("Flips of the parabolic SAR", Overlay = true)]
public sealed partial class SarFlip
{
    private void Process()
    {
        Series<bool> isBelow = Ta.Sar(0.02, 0.02, 0.2) < Close;
        if (isBelow && !isBelow[1] && Strategy.PositionSize <= 0)
        {
            Strategy.Close("S", "flip flat");
            Strategy.Entry("L", Side.Long, comment: "sar bull flip");
        }

        if (!isBelow && isBelow[1] && Strategy.PositionSize >= 0)
        {
            Strategy.Close("L", "flip flat");
            Strategy.Entry("S", Side.Short, comment: "sar bear flip");
        }
    }
}

[Strategy("Flips of the supertrend", Overlay = true)]
public sealed partial class SupertrendFlip
{
    private void Process()
    {
        Series<double> direction = Ta.Supertrend(3.0, 10).Direction;
        if (direction == -1 && direction[1] == 1 && Strategy.PositionSize <= 0)
        {
            Strategy.Close("S", "flip flat");
            Strategy.Entry("L", Side.Long, comment: "st bull flip");
        }

        if (direction == 1 && direction[1] == -1 && Strategy.PositionSize >= 0)
        {
            Strategy.Close("L", "flip flat");
            Strategy.Entry("S", Side.Short, comment: "st bear flip");
        }
    }
}

[Strategy("Volume spikes beyond the true range")]
public sealed partial class VolumeSpike
{
    private void Process()
    {
        Series<double> average = Ta.Sma(Volume, 20);
        Series<double> range = Ta.Atr(14);
        bool isSpike = Volume > 1.5 * average;
        if (Close > Close[1] + range && isSpike)
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (Close < Close[1] - range && isSpike)
        {
            Strategy.Entry("Short", Side.Short);
        }

        if (Strategy.PositionSize > 0 && Close < Close[1] && Volume < average)
        {
            Strategy.Close("Long");
        }

        if (Strategy.PositionSize < 0 && Close > Close[1] && Volume < average)
        {
            Strategy.Close("Short");
        }
    }
}

[Strategy("Band crosses with a Kalman filter", Overlay = true)]
public sealed partial class KalmanBands
{
    private readonly Var<double> estimate = new();
    private readonly Var<double> variance = new(1.0);

    private void Process(Bar bar)
    {
        double predicted = Na.Or(estimate, bar.Close);
        double uncertainty = variance + 0.001;
        double gain = uncertainty / (uncertainty + 0.1);
        estimate.Value = predicted + (gain * (bar.Close - predicted));
        variance.Value = (1 - gain) * uncertainty;

        Series<double> basis = Ta.Ema(Close, 20);
        Series<double> range = 1.5 * Ta.Atr(14);
        if (estimate > estimate[1] && Ta.Crossover(Close, basis + range) && Strategy.PositionSize <= 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "integ long");
        }

        if (estimate < estimate[1] && Ta.Crossunder(Close, basis - range) && Strategy.PositionSize >= 0)
        {
            Strategy.Entry("S", Side.Short, 1, comment: "integ short");
        }
    }
}
