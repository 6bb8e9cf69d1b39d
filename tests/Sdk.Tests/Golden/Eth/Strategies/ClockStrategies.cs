namespace Barline.Tests.Golden.Eth;

[Strategy("Two market trades a day")]
public sealed partial class TwoTradesADay
{
    private void Process(Bar bar)
    {
        if (bar.Time is { Hour: 3, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "long");
        }

        if (bar.Time is { Hour: 5, Minute: 15 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("L", "market close long");
        }

        if (bar.Time is { Hour: 15, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("S", Side.Short, 1, comment: "short");
        }

        if (bar.Time is { Hour: 17, Minute: 15 } && Strategy.PositionSize < 0)
        {
            Strategy.Close("S", "market close short");
        }
    }
}

[Strategy("A pulse by the clock")]
public sealed partial class ClockPulse
{
    private void Process(Bar bar)
    {
        if (bar.Time is { Hour: 0, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("T", Side.Long, 1, comment: "time entry");
        }

        if (bar.Time is { Hour: 0, Minute: 45 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("T", "time exit");
        }
    }
}
