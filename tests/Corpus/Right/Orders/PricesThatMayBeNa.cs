using Barline;

[Strategy("Prices come later")]
public partial class PricesLater
{
    private double stop = double.NaN;
    private double target = Na.Value;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            Strategy.Entry("Long", Side.Long, quantity: double.NaN, limit: Na.Value);
            stop = bar.Low - Ta.Atr(14);
        }

        if (bar.Close > stop + 5) target = bar.Close + 1;
        Strategy.Exit("Bracket", "Long", stop: stop, limit: target);
        double? hard = Strategy.PositionSize > 0 ? Strategy.PositionAveragePrice * 0.9 : null;
        Strategy.Exit("Hard", from: "Long", stop: hard ?? double.NaN);
    }
}
