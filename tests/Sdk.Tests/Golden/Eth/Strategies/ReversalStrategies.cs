namespace Barline.Tests.Golden.Eth;

[Strategy("Reversals by market entries")]
public sealed partial class MarketReversals
{
    private void Process(Bar bar)
    {
        double size = Strategy.PositionSize;
        if (bar.Time is { Hour: 0, Minute: 15 } && size == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "open long");
        }

        if (bar.Time is { Hour: 0, Minute: 45 } && size > 0)
        {
            Strategy.Entry("S", Side.Short, 1, comment: "reverse short");
        }

        if (bar.Time is { Hour: 1, Minute: 15 } && size < 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "reverse long");
        }

        if (bar.Time is { Hour: 1, Minute: 45 } && size != 0)
        {
            Strategy.CloseAll("flat");
        }
    }
}

[Strategy("A reversal by a stop that outlives its position")]
public sealed partial class StopReversal
{
    private void Process(Bar bar)
    {
        if (bar.Time is { Hour: 0, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "open long");
        }

        if (bar.Time is { Hour: 0, Minute: 45 } && Strategy.PositionSize > 0)
        {
            Strategy.Entry("S", Side.Short, 1, stop: bar.Low - Instrument.TickSize, comment: "flip via stop");
        }

        if (bar.Time is { Hour: 12, Minute: 0 } && Strategy.PositionSize != 0)
        {
            Strategy.CloseAll("cleanup");
        }
    }
}

[Strategy("An opposite stop and a close, in either order")]
public sealed partial class OppositeStopAndClose
{
    private void Process(Bar bar)
    {
        double size = Strategy.PositionSize;
        double below = bar.Low - Instrument.TickSize;
        if (bar.Time is { Hour: 0, Minute: 15 } && size == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "open long");
        }

        if (bar.Time is { Hour: 0, Minute: 45 } && size > 0)
        {
            Strategy.Entry("S", Side.Short, 1, stop: below, comment: "opposite stop first");
            Strategy.Close("L", "close long second");
        }

        if (bar.Time is { Hour: 6, Minute: 15 } && size == 0)
        {
            Strategy.Entry("L2", Side.Long, 1, comment: "open long2");
        }

        if (bar.Time is { Hour: 6, Minute: 45 } && size > 0)
        {
            Strategy.Close("L2", "close long first");
            Strategy.Entry("S2", Side.Short, 1, stop: below, comment: "opposite stop second");
        }

        if (bar.Time is { Hour: 12, Minute: 15 } && size < 0)
        {
            Strategy.CloseAll("cleanup short");
        }
    }
}

[Strategy("Two lots reversed by one stop", Pyramiding = 2)]
public sealed partial class TwoLotsReversed
{
    private void Process(Bar bar)
    {
        double size = Strategy.PositionSize;
        if (bar.Time is { Hour: 0, Minute: 15 } && size == 0)
        {
            Strategy.Entry("L1", Side.Long, 1, comment: "long lot 1");
        }

        if (bar.Time is { Hour: 0, Minute: 30 } && size > 0)
        {
            Strategy.Entry("L2", Side.Long, 1, comment: "long lot 2");
        }

        if (bar.Time is { Hour: 0, Minute: 45 } && size > 0)
        {
            Strategy.Entry("SREV", Side.Short, 1, stop: bar.High, comment: "short stop reversal");
        }

        if (bar.Time is { Hour: 1, Minute: 15 } && size < 0)
        {
            Strategy.Entry("LREV", Side.Long, 1, stop: bar.Low, comment: "long stop reversal");
        }

        if (bar.Time is { Hour: 1, Minute: 45 } && size != 0)
        {
            Strategy.CloseAll("flat");
        }
    }
}
