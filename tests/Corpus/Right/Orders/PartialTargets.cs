using Barline;

[Strategy("Three targets")]
public partial class ThreeTargets
{
    private static readonly (double Percent, double Multiple)[] targets = [(33, 1), (50, 2), (100, 3)];

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 21))) Strategy.Entry("Long", Side.Long, 9);
        double price = Strategy.PositionAveragePrice;
        double range = Ta.Atr(14);
        int number = 0;
        foreach ((double percent, double multiple) in targets)
        {
            Strategy.Exit("Target " + ++number, from: "Long", quantityPercent: percent, limit: price + multiple * range, stop: price - range);
        }
    }
}
