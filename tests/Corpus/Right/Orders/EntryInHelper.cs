using Barline;

[Strategy("Orders through helpers")]
public partial class ThroughHelpers
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 30))) Open("Long", Side.Long);
        if (Ta.Crossunder(Close, Ta.Ema(Close, 30))) Open("Short", Side.Short);
        Strategy.Exit("Long stop", from: "Long", loss: 150);
        Strategy.Exit("Short stop", from: "Short", loss: 150);
        if (bar.Time.Hour == 23) Strategy.Close("Long");
    }

    private void Open(string id, Side side) => Strategy.Entry(id, side, quantity: 1);
}
