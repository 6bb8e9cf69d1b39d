using Barline;

[Strategy("Two targets in one exit")]
public partial class TwoTargets
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        Strategy.Exit("Target", from: "Long", profit: 400, limit: Strategy.PositionAveragePrice * 1.05); // BAR4006
    }
}
