using Barline;

// A crossing of a level compares values: it defines nothing, so the level may be another one on each bar.
[Strategy("Falls through its entry price")]
public partial class FallsThroughEntry
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, Strategy.PositionAveragePrice)) Strategy.Close("Long");
    }
}
