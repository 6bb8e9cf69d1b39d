using Barline;

[Strategy("Highest since entry")]
public partial class HighestSinceEntry
{
    private int entryBar;

    void Process(Bar bar)
    {
        if (Strategy.PositionSize == 0 && Ta.Crossover(Close, Ta.Ema(Close, 50)))
        {
            entryBar = BarIndex;
            Strategy.Entry("Long", Side.Long);
        }

        if (Strategy.PositionSize > 0)
        {
            double best = Ta.Highest(High, Math.Max(1, BarIndex - entryBar)); // BAR3004
            Strategy.Exit("Trail", from: "Long", stop: best * 0.95);
        }
    }
}
