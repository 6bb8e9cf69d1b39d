namespace Barline.Tests.Golden.Eth;

[Strategy("Market entries of one id in one pass", Pyramiding = 3)]
public sealed partial class RepeatedMarketEntry
{
    private void Process(Bar bar)
    {
        if (bar.Time is { Hour: 0, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "first same-id");
            Strategy.Entry("L", Side.Long, 1, comment: "second same-id");
        }

        if (bar.Time is { Hour: 1, Minute: 15 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("L", "close same-id");
        }

        if (bar.Time is { Hour: 12, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("S", Side.Short, 1, comment: "first same-id short");
            Strategy.Entry("S", Side.Short, 1, comment: "second same-id short");
        }

        if (bar.Time is { Hour: 13, Minute: 15 } && Strategy.PositionSize < 0)
        {
            Strategy.Close("S", "close same-id short");
        }
    }
}

[Strategy("A stop replaced bar by bar in two windows")]
public sealed partial class StopInWindows
{
    private void Process(Bar bar)
    {
        double above = bar.High + Instrument.TickSize;
        if (bar.Time.Hour == 2 && Strategy.PositionSize == 0)
        {
            Strategy.Entry("LE", Side.Long, stop: above, comment: "first window stop");
        }

        if (bar.Time is { Hour: 6, Minute: 15 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("LE", "first close");
        }

        if (bar.Time.Hour == 8 && Strategy.PositionSize == 0)
        {
            Strategy.Entry("LE", Side.Long, stop: above, comment: "second window stop");
        }

        if (bar.Time is { Hour: 12, Minute: 15 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("LE", "second close");
        }
    }
}

[Strategy("A stop touched before it is modified")]
public sealed partial class TouchedStop
{
    private void Process(Bar bar)
    {
        double size = Strategy.PositionSize;
        if (bar.Time is { Hour: 3, Minute: 15 } && size == 0)
        {
            Strategy.Entry("LE", Side.Long, stop: bar.Close, comment: "touchable long stop");
        }

        if (bar.Time is { Hour: 3, Minute: 30 } && size == 0)
        {
            Strategy.Entry("LE", Side.Long, stop: bar.High + Instrument.TickSize, comment: "modified long stop");
        }

        if (bar.Time is { Hour: 15, Minute: 15 } && size == 0)
        {
            Strategy.Entry("SE", Side.Short, stop: bar.Close, comment: "touchable short stop");
        }

        if (bar.Time is { Hour: 15, Minute: 30 } && size == 0)
        {
            Strategy.Entry("SE", Side.Short, stop: bar.Low - Instrument.TickSize, comment: "modified short stop");
        }

        if (bar.Time is { Hour: 6, Minute: 15 } && size > 0)
        {
            Strategy.Close("LE", "long close");
        }

        if (bar.Time is { Hour: 18, Minute: 15 } && size < 0)
        {
            Strategy.Close("SE", "short close");
        }
    }
}

[Strategy("Stops that nobody cancels")]
public sealed partial class StaleStops
{
    private void Process(Bar bar)
    {
        if (bar.Time is { Hour: 2, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("LE", Side.Long, stop: bar.High + Instrument.TickSize, comment: "long stop");
        }

        if (bar.Time is { Hour: 6, Minute: 15 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("LE", "long close");
        }

        if (bar.Time is { Hour: 14, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("SE", Side.Short, stop: bar.Low - Instrument.TickSize, comment: "short stop");
        }

        if (bar.Time is { Hour: 18, Minute: 15 } && Strategy.PositionSize < 0)
        {
            Strategy.Close("SE", "short close");
        }
    }
}
