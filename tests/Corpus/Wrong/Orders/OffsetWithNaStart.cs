using Barline;

[Strategy("Start is na")]
public partial class StartIsNa
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 40))) Strategy.Entry("Long", Side.Long);
        Strategy.Exit("Trail", "Long", profit: 500, trailPoints: double.NaN, trailOffset: 50); // BAR4008
    }
}
