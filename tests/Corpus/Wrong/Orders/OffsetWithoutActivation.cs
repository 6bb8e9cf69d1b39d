using Barline;

[Strategy("Trail that never starts")]
public partial class TrailNeverStarts
{
    void Process()
    {
        if (Ta.Crossover(Close, Ta.Wma(Close, 40))) Strategy.Entry("T", Side.Long);
        Strategy.Exit("Trail", "T", trailOffset: 30); // BAR4004
    }
}
