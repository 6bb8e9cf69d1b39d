using Barline;

[Strategy("Trails")]
public partial class Trails
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long, 3);
        Strategy.Exit("Trail by points", from: "Long", quantity: 1, trailPoints: 100, trailOffset: 50);
        Strategy.Exit("Trail from a price", from: "Long", quantity: 1, trailPrice: bar.Close + Ta.Atr(14), trailOffset: 0);
        // Without an offset it leaves where the trail would begin.
        Strategy.Exit("Points alone", from: "Long", trailPoints: 300);
    }
}
