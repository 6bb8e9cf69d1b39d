using Barline;

[Strategy("Own trailing stop")]
public partial class OwnTrailingStop
{
    private double stop = double.NaN;

    void Process(Bar bar)
    {
        double level = bar.Close - 3 * Ta.Atr(14);
        stop = Na.Is(stop) ? level : Math.Max(stop, level);
        // A crossing compares values and defines nothing, so the level may be another one on each bar.
        if (Ta.Crossunder(Close, stop))
        {
            Strategy.Close("Long");
            stop = double.NaN;
        }

        if (Ta.Crossover(Close, Ta.Highest(High, 20)[1])) Strategy.Entry("Long", Side.Long);
    }
}
