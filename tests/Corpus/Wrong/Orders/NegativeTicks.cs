using Barline;

[Strategy("Loss with a sign")]
public partial class LossWithSign
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 40))) Strategy.Entry("Long", Side.Long);
        Strategy.Exit("Bracket", from: "Long", profit: 200, loss: -100); // BAR4007
    }
}
