using Barline;

[Strategy("Positional arguments")]
public partial class PositionalArguments
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 40))) Strategy.Entry("Long", Side.Long);
        double stop = Strategy.PositionAveragePrice - 2;
        Strategy.Exit("Out", "Long", double.NaN, 100, 300, double.NaN, 150, stop); // BAR4006
    }
}
