using Barline;

// Rules are written down in Setup and in the constructor, and run in Process.
[Strategy("List of rules")]
public partial class ListOfRules
{
    private readonly List<(string Name, Func<bool> Holds)> rules = [];
    private readonly Func<Bar, double> score;

    public ListOfRules() => score = bar => bar.Close - Ta.Sma(Close, 20);

    void Setup()
    {
        rules.Add(("trend", () => Close > Ta.Sma(Close, 50)));
        rules.Add(("momentum", () => Ta.Rsi(Close, 14) > 50 && Close > Close[3]));
        rules.Add(("volume", IsBusy));
    }

    void Process(Bar bar)
    {
        if (rules.TrueForAll(rule => rule.Holds()) && score(bar) > 0) Strategy.Entry("Long", Side.Long);
        if (score(bar) < 0) Strategy.Close("Long");
    }

    private bool IsBusy() => Volume > Ta.Sma(Volume, 20);
}
