using Barline;

[Strategy("Takes half off")]
public partial class TakesHalf
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long, 10);
        if (bar.Close > 1.05 * Strategy.PositionAveragePrice)
        {
            Strategy.Exit("Half", from: "Long", quantityPercent: 50, comment: "half off"); // BAR4004
        }
    }
}
