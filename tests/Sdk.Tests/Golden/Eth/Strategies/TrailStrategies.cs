namespace Barline.Tests.Golden.Eth;

[Strategy("A trail of true ranges beside stop and limit, set once")]
public sealed partial class TrailSetOnce
{
    private void Process(Bar bar)
    {
        double range = Ta.Atr(14);
        if (bar.Time is { Hour: 8, Minute: 0 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "entry long");
            Strategy.Exit(
                "LX", from: "L", stop: bar.Close - (1.2 * range), limit: bar.Close + (2.4 * range), trailPoints: range, comment: "atr trail long");
        }

        if (bar.Time is { Hour: 20, Minute: 0 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("S", Side.Short, 1, comment: "entry short");
            Strategy.Exit(
                "SX", from: "S", stop: bar.Close + (1.2 * range), limit: bar.Close - (2.4 * range), trailPoints: range, comment: "atr trail short");
        }
    }
}

[Strategy("Stop, limit and trail renewed each bar")]
public sealed partial class TrailRenewed
{
    private void Process(Bar bar)
    {
        double range = Ta.Atr(14);
        double entry = Strategy.PositionAveragePrice;
        if (bar.Time is { Hour: 8, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "probe long");
        }

        if (bar.Time is { Hour: 16, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("S", Side.Short, 1, comment: "probe short");
        }

        if (Strategy.PositionSize > 0)
        {
            Strategy.Exit(
                "LX", from: "L", stop: entry - (0.8 * range), limit: entry + (1.6 * range), trailPoints: range, comment: "triple exit long");
        }

        if (Strategy.PositionSize < 0)
        {
            Strategy.Exit(
                "SX", from: "S", stop: entry + (0.8 * range), limit: entry - (1.6 * range), trailPoints: range, comment: "triple exit short");
        }

        if (bar.Time is { Hour: 23, Minute: 45 } && Strategy.PositionSize != 0)
        {
            Strategy.CloseAll("timeout");
        }
    }
}

[Strategy("A trail with a distance")]
public sealed partial class TrailWithDistance
{
    [Input(Min = 0)] public int TrailPoints { get; init; } = 80;

    [Input(Min = 0)] public int TrailOffset { get; init; } = 40;

    [Input] public string LongSignal { get; init; } = "trail long";

    [Input] public string ShortSignal { get; init; } = "trail short";

    private void Process(Bar bar)
    {
        if (bar.Time is { Hour: 9, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: LongSignal);
        }

        if (bar.Time is { Hour: 15, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("S", Side.Short, 1, comment: ShortSignal);
        }

        if (Strategy.PositionSize > 0)
        {
            Strategy.Exit("LX", from: "L", trailPoints: TrailPoints, trailOffset: TrailOffset, comment: LongSignal);
        }

        if (Strategy.PositionSize < 0)
        {
            Strategy.Exit("SX", from: "S", trailPoints: TrailPoints, trailOffset: TrailOffset, comment: ShortSignal);
        }

        if (bar.Time is { Hour: 23, Minute: 45 } && Strategy.PositionSize != 0)
        {
            Strategy.CloseAll("timeout");
        }
    }
}
