using Barline;

[Strategy("Twice of all")]
public partial class TwiceOfAll
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        Strategy.Exit("Target", from: "Long", quantityPercent: 200, limit: bar.Close * 1.05); // BAR4005
    }
}
