using Barline;

[Strategy("Volatility target")]
public partial class VolatilityTarget
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 50))) Strategy.Entry("Long", Side.Long, quantity: Size(bar));
        if (Ta.Crossunder(Close, Ta.Ema(Close, 50))) Strategy.Close("Long");
    }

    private double Size(Bar bar) => Math.Max(1, Math.Floor(Budget() / bar.Close));

    private double Budget()
    {
        double percent = Input.Double("Risk", 1.0); // BAR1001
        return Strategy.Equity * percent / 100;
    }
}
