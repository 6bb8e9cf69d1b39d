namespace Barline.Tests.Golden.Eth;

[Strategy("Brackets set with their entries")]
public sealed partial class BracketWithEntry
{
    private void Process(Bar bar)
    {
        double above = 1.005 * bar.Close;
        double below = 0.995 * bar.Close;
        if (bar.Time is { Hour: 8, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "entry with bracket");
            Strategy.Exit("X", from: "L", limit: above, stop: below, comment: "same-pass bracket");
        }

        if (bar.Time is { Hour: 16, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("S", Side.Short, 1, comment: "short entry with bracket");
            Strategy.Exit("XS", from: "S", limit: below, stop: above, comment: "same-pass short bracket");
        }

        if (bar.Time is { Hour: 23, Minute: 45 } && Strategy.PositionSize != 0)
        {
            Strategy.CloseAll("timeout");
        }
    }
}

[Strategy("A bracket around the average price")]
public sealed partial class BracketAroundAverage
{
    private void Process(Bar bar)
    {
        double entry = Strategy.PositionAveragePrice;
        if (bar.Time is { Hour: 0, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "periodic long");
        }

        if (Strategy.PositionSize > 0)
        {
            Strategy.Exit("LX", from: "L", limit: 1.004 * entry, stop: 0.996 * entry, comment: "bracket");
        }

        if (bar.Time is { Hour: 6, Minute: 15 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("L", "timeout");
        }
    }
}

[Strategy("Half of the profit taken", Quantity = 2)]
public sealed partial class HalfProfitTaken
{
    private void Process(Bar bar)
    {
        double entry = Strategy.PositionAveragePrice;
        if (bar.Time is { Hour: 1, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 2, comment: "two lots");
        }

        if (Strategy.PositionSize > 0)
        {
            Strategy.Exit("HALF_TP", from: "L", limit: 1.003 * entry, quantityPercent: 50, comment: "half tp");
            Strategy.Exit("REST_SL", from: "L", stop: 0.994 * entry, comment: "rest stop");
        }

        if (bar.Time is { Hour: 9, Minute: 15 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("L", "timeout");
        }
    }
}

[Strategy("A bracket of true ranges after an RSI cross")]
public sealed partial class RsiBracket
{
    private void Process()
    {
        if (Ta.Crossover(Ta.Rsi(Close, 14), 30) && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "entry");
        }

        if (Strategy.PositionSize > 0)
        {
            double entry = Strategy.PositionAveragePrice;
            double range = 1.5 * Ta.Atr(14);
            Strategy.Exit("X", from: "L", quantity: 1, limit: entry + range, stop: entry - range, ocaName: "GRP");
        }
    }
}

[Strategy("A bracket of plain orders")]
public sealed partial class BracketOfPlainOrders
{
    private void Process(Bar bar)
    {
        if (bar.Time is { Hour: 7, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "oca source");
        }

        if (Strategy.PositionSize > 0)
        {
            double entry = Strategy.PositionAveragePrice;
            double size = Strategy.PositionSize;
            Strategy.Order("TP", Side.Short, size, limit: 1.004 * entry, ocaName: "BRACKET", ocaType: OcaType.Reduce);
            Strategy.Order("SL", Side.Short, size, stop: 0.996 * entry, ocaName: "BRACKET", ocaType: OcaType.Reduce);
        }

        if (Strategy.PositionSize == 0)
        {
            Strategy.Cancel("TP");
            Strategy.Cancel("SL");
        }

        if (bar.Time is { Hour: 13, Minute: 15 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("L", "timeout");
        }
    }
}

[Strategy("Stop and limit twice a day")]
public sealed partial class StopAndLimitTwiceADay
{
    [Input(Min = 1)] public int Length { get; init; } = 14;

    [Input(Min = 0)] public double StopRanges { get; init; } = 1;

    [Input(Min = 0)] public double LimitRanges { get; init; } = 2;

    private void Process(Bar bar)
    {
        double range = Ta.Atr(Length);
        if (bar.Time is { Hour: 0 or 12, Minute: 0 } && Strategy.PositionSize == 0 && !Na.Is(range))
        {
            Strategy.Entry("L", Side.Long, comment: "periodic entry");
            Strategy.Exit(
                "X", from: "L", stop: bar.Close - (StopRanges * range), limit: bar.Close + (LimitRanges * range),
                commentLoss: "stop fill", commentProfit: "tp fill");
        }
    }
}
