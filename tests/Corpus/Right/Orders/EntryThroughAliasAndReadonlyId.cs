using Barline;

namespace Aliases;

[Strategy("Aliases")]
public partial class Aliases
{
    private static readonly string longId = "Lo" + "ng";
    private readonly string addId;

    public Aliases() => addId = "Add";

    void Process(Bar bar)
    {
        var s = Strategy;
        StrategyNamespace broker = s;
        if (bar.Close > Ta.Sma(Close, 10)) s.Entry(longId, Side.Long);
        if (bar.Close > Ta.Sma(Close, 20)) broker.Entry(addId, Side.Long);
        if (bar.Close < Ta.Sma(Close, 10)) Strategy.Close("Long");
        if (bar.Close < Ta.Sma(Close, 20)) Strategy.Close("Add");
    }
}
