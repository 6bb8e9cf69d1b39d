using Barline;

[Strategy("Two sides")]
public partial class TwoSides
{
    private const string LongId = "Long";
    private const string ShortId = "Short";

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 50))) Strategy.Entry(LongId, Side.Long);
        if (Ta.Crossunder(Close, Ta.Ema(Close, 50))) Strategy.Entry(ShortId, Side.Short);
        Strategy.Exit("Long exit", from: LongId, profit: 300, loss: 150);
        Strategy.Exit("Short exit", from: "short", profit: 300, loss: 150); // BAR4003
    }
}
