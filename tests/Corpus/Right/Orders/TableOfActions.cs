using Barline;

public sealed record Rule(string Name, Func<Bar, bool> When, Action<Bar> Do);

[Strategy("Table of rules")]
public partial class TableOfRules
{
    private Rule[] rules = [];
    private (Func<bool> Enter, Action Leave) pair;

    void Setup()
    {
        rules =
        [
            new Rule("enter", bar => Ta.Crossover(Close, Ta.Ema(Close, 20)), bar => Strategy.Entry("Long", Side.Long)),
            new Rule("leave", bar => bar.Close < Ta.Lowest(Low, 10)[1], _ => Strategy.Close("Long")),
            Protect(150),
        ];
        pair = (() => Close > Open, () => Strategy.CancelAll());
    }

    void Process(Bar bar)
    {
        foreach (Rule rule in rules)
        {
            if (rule.When(bar)) rule.Do(bar);
        }

        if (!pair.Enter()) pair.Leave();
    }

    private Rule Protect(double ticks) => new("protect", static _ => true, _ => Strategy.Exit("Stop", from: "Long", loss: ticks));
}
