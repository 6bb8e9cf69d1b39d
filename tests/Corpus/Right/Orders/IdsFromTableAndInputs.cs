using Barline;

namespace Tables;

[Strategy("Table of setups", Pyramiding = 3)]
public partial class TableOfSetups
{
    private sealed record Rule(string Id, int Length, Side Side);

    private static readonly Rule[] table =
    [
        new("Swing", 40, Side.Long),
        new("Scalp", 8, Side.Long),
    ];

    [Input] public string Prefix { get; init; } = "";

    void Process(Bar bar)
    {
        foreach (Rule rule in table)
        {
            if (Ta.Crossover(Close, Ta.Sma(Close, rule.Length))) Strategy.Entry(Prefix + rule.Id, rule.Side);
        }

        if (Ta.Crossunder(Close, Ta.Sma(Close, 40))) Strategy.Close("Swing");
        Strategy.Exit("Scalp out", "Scalp", profit: 60, loss: 60);
    }
}
