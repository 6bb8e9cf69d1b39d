using Barline;

namespace RuleTables;

[Strategy("Rules that ask")]
public partial class RulesThatAsk
{
    private readonly Dictionary<string, Func<Bar, bool>> rules = [];

    void Setup()
    {
        rules["up"] = bar => bar.Close > Input.Double("Level", 100); // BAR1001
        rules.Add("down", bar => bar.Close < 90);
    }

    void Process(Bar bar)
    {
        if (rules["up"](bar)) Strategy.Entry("R", Side.Long);
        if (rules["down"](bar)) Strategy.Close("R");
    }
}
