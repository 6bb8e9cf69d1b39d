namespace Barline.Tests.Golden.Eth;

[Strategy("Close all and cancel all", Pyramiding = 2)]
public sealed partial class CloseAllAndCancelAll
{
    private void Process(Bar bar)
    {
        if (bar.Time is { Hour: 4, Minute: 15 })
        {
            Strategy.Entry("PENDING_L", Side.Long, 1, limit: 0.80 * bar.Close, comment: "pending low");
            Strategy.Entry("PENDING_S", Side.Short, 1, limit: 1.20 * bar.Close, comment: "pending high");
        }

        if (bar.Time is { Hour: 4, Minute: 30 })
        {
            Strategy.CancelAll();
        }

        if (bar.Time is { Hour: 5, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("A", Side.Long, 1, comment: "first");
        }

        if (bar.Time is { Hour: 5, Minute: 45 } && Strategy.PositionSize > 0)
        {
            Strategy.Entry("B", Side.Long, 1, comment: "second");
        }

        if (bar.Time is { Hour: 6, Minute: 15 } && Strategy.PositionSize != 0)
        {
            Strategy.CloseAll("global flat", immediately: true);
        }
    }
}

[Strategy("Entry and cancel in one pass")]
public sealed partial class EntryAndCancel
{
    private void Process(Bar bar)
    {
        if (bar.Time is { Hour: 2, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, stop: bar.High + Instrument.TickSize, comment: "entry first cancel second");
            Strategy.Cancel("L");
        }

        if (bar.Time is { Hour: 4, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Cancel("L2");
            Strategy.Entry("L2", Side.Long, 1, stop: bar.High + Instrument.TickSize, comment: "cancel first entry second");
        }

        if (bar.Time is { Hour: 6, Minute: 15 } && Strategy.PositionSize > 0)
        {
            Strategy.CloseAll("long cleanup");
        }

        if (bar.Time is { Hour: 14, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("S", Side.Short, 1, stop: bar.Low - Instrument.TickSize, comment: "short entry first cancel second");
            Strategy.Cancel("S");
        }

        if (bar.Time is { Hour: 16, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Cancel("S2");
            Strategy.Entry("S2", Side.Short, 1, stop: bar.Low - Instrument.TickSize, comment: "short cancel first entry second");
        }

        if (bar.Time is { Hour: 18, Minute: 15 } && Strategy.PositionSize < 0)
        {
            Strategy.CloseAll("short cleanup");
        }
    }
}

[Strategy("Bracket and close in one pass")]
public sealed partial class ExitAndClose
{
    private void Process(Bar bar)
    {
        double entry = Strategy.PositionAveragePrice;
        if (bar.Time is { Hour: 0, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "long");
        }

        if (bar.Time is { Hour: 0, Minute: 45 } && Strategy.PositionSize > 0)
        {
            Strategy.Exit("X", from: "L", limit: 1.02 * entry, stop: 0.98 * entry, comment: "exit first");
            Strategy.Close("L", "close second");
        }

        if (bar.Time is { Hour: 6, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L2", Side.Long, 1, comment: "long2");
        }

        if (bar.Time is { Hour: 6, Minute: 45 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("L2", "close first");
            Strategy.Exit("X2", from: "L2", limit: 1.02 * entry, stop: 0.98 * entry, comment: "exit second");
        }
    }
}
