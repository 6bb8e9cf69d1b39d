using Barline;

[Strategy("Brackets")]
public partial class Brackets
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long, 4);
        double price = Strategy.PositionAveragePrice;
        Strategy.Exit("In ticks", from: "Long", quantity: 1, profit: 200, loss: 100);
        Strategy.Exit("In prices", from: "Long", quantity: 1, limit: price + 3, stop: price - 2);
        Strategy.Exit("Mixed", from: "Long", quantity: 1, profit: 250, stop: price - 2);
        Strategy.Exit("Mixed the other way", from: "Long", quantityPercent: 100, limit: price + 4, loss: 150, trailPoints: 500, trailOffset: 20);
    }
}
