using Barline;

[Strategy("Offset alone")]
public partial class OffsetAlone
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        // An offset alone never starts to trail: it needs trailPrice or trailPoints.
        Strategy.Exit("Trail", from: "Long", trailOffset: 50); // BAR4004
    }
}
