using Barline;

[Strategy("Risk percent")]
public partial class RiskPercent
{
    private const double Smallest = 0.5;

    [Input("Risk in percent", Min = Smallest, Max = 5, Step = 0.1)] public double Risk { get; init; } = Smallest / 10; // BAR1004

    void Process(Bar bar)
    {
        double distance = 2 * Ta.Atr(14);
        if (Ta.Crossover(Close, Ta.Ema(Close, 100))) Strategy.Entry("Long", Side.Long, Math.Floor(Strategy.Equity * Risk / 100 / distance));
        Strategy.Exit("Stop", from: "Long", loss: 200);
    }
}
