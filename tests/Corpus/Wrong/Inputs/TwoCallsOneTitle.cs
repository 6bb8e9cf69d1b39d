using Barline;

[Strategy("Copied line")]
public partial class CopiedLine
{
    private double stop;
    private double target;

    void Setup()
    {
        stop = Input.Double("Stop in percent", 2, min: 0.1);
        target = Input.Double("Stop in percent", 4, min: 0.1); // BAR1008
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 50))) Strategy.Entry("Long", Side.Long);
        double price = Strategy.PositionAveragePrice;
        Strategy.Exit("Bracket", from: "Long", stop: price * (1 - stop / 100), limit: price * (1 + target / 100));
    }
}
