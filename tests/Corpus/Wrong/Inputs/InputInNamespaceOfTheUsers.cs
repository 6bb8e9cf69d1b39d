using Barline;

[ScriptNamespace("Risk")]
public sealed class RiskNamespace
{
    public double Percent(InputNamespace input) => input.Double("Risk in percent", 1, min: 0.1); // BAR1001
}

[Strategy("Own namespace")]
[Uses<RiskNamespace>]
public partial class UsesRisk
{
    void Process(Bar bar)
    {
        double quantity = Math.Max(1, Math.Floor(Strategy.Equity * Risk.Percent(Input) / 100 / bar.Close));
        if (Ta.Crossover(Close, Ta.Ema(Close, 50))) Strategy.Entry("Long", Side.Long, quantity);
    }
}
