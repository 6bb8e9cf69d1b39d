namespace Barline.Tests.Golden.Eth;

[Strategy("Two pairs of stops a day")]
public sealed partial class TwoPairsOfStops
{
    private void Process(Bar bar)
    {
        bool isFlat = Strategy.PositionSize == 0;
        if (bar.Time is { Hour: 2, Minute: 45 } && isFlat)
        {
            Strategy.Entry("LE", Side.Long, 1, stop: 1.002 * bar.Close, comment: "near long stop");
            Strategy.Entry("SE", Side.Short, 1, stop: 0.998 * bar.Close, comment: "near short stop");
        }

        if (bar.Time is { Hour: 6, Minute: 15 } && !isFlat)
        {
            Strategy.CloseAll("morning flat");
        }

        if (bar.Time is { Hour: 14, Minute: 45 } && isFlat)
        {
            Strategy.Entry("LE2", Side.Long, 1, stop: 1.004 * bar.Close, comment: "farther long stop");
            Strategy.Entry("SE2", Side.Short, 1, stop: 0.996 * bar.Close, comment: "farther short stop");
        }

        if (bar.Time is { Hour: 18, Minute: 15 } && !isFlat)
        {
            Strategy.CloseAll("evening flat");
        }
    }
}

[Strategy("A stop renewed each bar, its side by the half of the day")]
public sealed partial class RotatingStops
{
    private void Process(Bar bar)
    {
        bool isMorning = bar.Time.Hour < 12;
        if (isMorning)
        {
            Strategy.Entry("LE", Side.Long, 1, stop: bar.High + Instrument.TickSize, comment: "rotating long stop");
            Strategy.Cancel("SE");
        }
        else
        {
            Strategy.Entry("SE", Side.Short, 1, stop: bar.Low - Instrument.TickSize, comment: "rotating short stop");
            Strategy.Cancel("LE");
        }

        if (Strategy.PositionSize > 0 && !isMorning)
        {
            Strategy.Close("LE", "long regime close");
        }

        if (Strategy.PositionSize < 0 && isMorning)
        {
            Strategy.Close("SE", "short regime close");
        }
    }
}

[Strategy("A pair of stops each morning")]
public sealed partial class MorningStops
{
    [Input] public string LongSignal { get; init; } = "near long stop";

    [Input] public string ShortSignal { get; init; } = "near short stop";

    [Input] public string FlatSignal { get; init; } = "morning flat";

    [Input("Only after bars that opened nearer to their high")] public bool NeedsHighFirst { get; init; }

    private void Process(Bar bar)
    {
        bool isHighFirst = Math.Abs(bar.High - bar.Open) < Math.Abs(bar.Open - bar.Low);
        if (bar.Time is { Hour: 2, Minute: 45 } && Strategy.PositionSize == 0 && (isHighFirst || !NeedsHighFirst))
        {
            Strategy.Entry("LE", Side.Long, 1, stop: 1.002 * bar.Close, comment: LongSignal);
            Strategy.Entry("SE", Side.Short, 1, stop: 0.998 * bar.Close, comment: ShortSignal);
        }

        if (bar.Time is { Hour: 6, Minute: 15 } && Strategy.PositionSize != 0)
        {
            Strategy.CloseAll(FlatSignal);
        }
    }
}

[Strategy("Opposite stops at one level")]
public sealed partial class StopsAtOneLevel
{
    private void Process(Bar bar)
    {
        bool isFlat = Strategy.PositionSize == 0;
        if (bar.Time is { Hour: 4, Minute: 45 } && isFlat)
        {
            Strategy.Entry("LE", Side.Long, 1, stop: bar.Close, comment: "long stop at close");
            Strategy.Entry("SE", Side.Short, 1, stop: bar.Close, comment: "short stop at close");
        }

        if (bar.Time is { Hour: 8, Minute: 15 } && !isFlat)
        {
            Strategy.CloseAll("flat after open tie");
        }

        if (bar.Time is { Hour: 16, Minute: 45 } && isFlat)
        {
            Strategy.Entry("SE2", Side.Short, 1, stop: bar.Close, comment: "short first at close");
            Strategy.Entry("LE2", Side.Long, 1, stop: bar.Close, comment: "long second at close");
        }

        if (bar.Time is { Hour: 20, Minute: 15 } && !isFlat)
        {
            Strategy.CloseAll("flat after reverse tie");
        }
    }
}
