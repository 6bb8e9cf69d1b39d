using Barline;

[Strategy("Always in the market")]
public partial class AlwaysIn
{
    void Process(Bar bar)
    {
        // One id for both sides is allowed: the entry turns the position round.
        if (Ta.Crossover(Close, Ta.Sma(Close, 30))) Strategy.Entry("Position", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 30))) Strategy.Entry("Position", Side.Short);
        Strategy.Exit("Protect", "Position", loss: 500);
        Strategy.Cancel("Protect");
    }
}
