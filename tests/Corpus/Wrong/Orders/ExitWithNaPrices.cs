using Barline;

[Strategy("Explicitly nothing")]
public partial class ExplicitlyNothing
{
    private const double None = double.NaN;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        Strategy.Exit("Bracket", from: "Long", stop: None, limit: Na.Value); // BAR4004
    }
}
