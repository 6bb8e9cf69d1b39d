using Barline;

public static class Globals
{
    public static double RiskFactor { get; set; } = 1;
}

[Strategy("Global risk")]
public partial class GlobalRisk
{
    void Process(Bar bar)
    {
        double quantity = Math.Floor(10 * Globals.RiskFactor); // BAR5009
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long, quantity);
    }
}
