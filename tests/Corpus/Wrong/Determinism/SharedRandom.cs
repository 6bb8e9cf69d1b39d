using Barline;

[Strategy("Coin flip")]
public partial class CoinFlip
{
    void Process(Bar bar)
    {
        if (Strategy.PositionSize == 0 && Random.Shared.NextDouble() < 0.5) Strategy.Entry("Long", Side.Long); // BAR5002
        Strategy.Exit("Bracket", from: "Long", profit: 200, loss: 200);
    }
}
