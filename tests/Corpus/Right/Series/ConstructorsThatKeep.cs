using Barline;

public sealed class Rule
{
    private readonly Func<double> left;
    private readonly Func<double> right;

    public Rule(Func<double> left, Func<double> right)
    {
        this.left = left;
        this.right = right;
    }

    public bool Holds => left() > right();
}

[Strategy("Rules made in the constructor")]
public partial class RulesInConstructor
{
    private readonly Rule[] rules;
    private readonly List<Func<bool>> filters = [];

    public RulesInConstructor()
    {
        rules = [new Rule(() => Close, () => Ta.Sma(Close, 20)), new Rule(Fast, Slow)];
        filters.Add(() => Volume > Ta.Sma(Volume, 10));
        Local();

        void Local() => filters.Add(IsUp);
    }

    void Process(Bar bar)
    {
        if (rules.All(rule => rule.Holds) && filters.TrueForAll(filter => filter())) Strategy.Entry("Long", Side.Long);
        if (!rules[0].Holds) Strategy.Close("Long");
    }

    private double Fast() => Ta.Ema(Close, 5);

    private double Slow() => Ta.Ema(Close, 15);

    private bool IsUp() => Close > Open;
}
