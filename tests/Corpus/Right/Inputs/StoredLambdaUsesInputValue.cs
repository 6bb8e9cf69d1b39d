using Barline;

namespace Captured;

[Strategy("Rule table")]
public partial class RuleTable
{
    private readonly List<(string Id, Func<Bar, bool> Rule)> rules = [];

    void Setup()
    {
        int length = Input.Int("Length", 15, 1, 99);
        double depth = Input.Double("Depth", 1.25);
        string name = Input.String("Id", "Dip", ["Dip", "Fall"]);

        // The values were read above; the lambdas only hold them.
        rules.Add((name, bar => bar.Close < Ta.Sma(Close, length) - depth));
        rules.Add(("Rise", bar => bar.Close > Ta.Sma(Close, length) + depth));
    }

    void Process(Bar bar)
    {
        foreach (var (id, rule) in rules)
        {
            if (rule(bar)) Strategy.Entry(id, Side.Long);
        }

        if (Ta.Cross(Close, Ta.Sma(Close, 15))) Strategy.CloseAll();
    }
}
