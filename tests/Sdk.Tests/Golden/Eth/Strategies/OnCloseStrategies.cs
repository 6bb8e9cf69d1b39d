namespace Barline.Tests.Golden.Eth;

[Strategy("Flips through the week, on close", ProcessOrdersOnClose = true)]
public sealed partial class FlipsThroughTheWeek
{
    private void Process(Bar bar)
    {
        if (bar.Time is { Hour: 8, Minute: 0 })
        {
            Strategy.Entry("SE", Side.Short, 1, stop: 10 * bar.High, comment: "open-guaranteed short");
            Strategy.Cancel("LE");
        }

        if (bar.Time is { Hour: 14, Minute: 0 })
        {
            Strategy.Entry("LE", Side.Long, 1, stop: 0.1 * bar.Low, comment: "open-guaranteed long");
            Strategy.Cancel("SE");
        }

        if (bar.Time is { Hour: 8, Minute: 0 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("LE", "flip flat long");
        }

        if (bar.Time is { Hour: 14, Minute: 0 } && Strategy.PositionSize < 0)
        {
            Strategy.Close("SE", "flip flat short");
        }

        if (bar.Time is { DayOfWeek: DayOfWeek.Monday, Hour: 0, Minute: 0 } && Strategy.PositionSize != 0)
        {
            Strategy.CloseAll("weekly reset");
        }
    }
}

[Strategy("EMA cross below an RSI, on close", ProcessOrdersOnClose = true)]
public sealed partial class EmaCrossOnClose
{
    private void Process()
    {
        Series<double> fast = Ta.Ema(Close, 9);
        Series<double> slow = Ta.Ema(Close, 21);
        if (Strategy.PositionSize == 0 && Ta.Crossover(fast, slow) && Ta.Rsi(Close, 14) < 70)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "entry");
        }

        if (Strategy.PositionSize > 0 && Ta.Crossunder(fast, slow))
        {
            Strategy.Close("L", "exit");
        }
    }
}
