using Barline;

namespace Switches;

[Strategy("Ids that are chosen")]
public partial class ChosenIds
{
    private string last = "";

    void Process(Bar bar)
    {
        var isUp = bar.Close > Ta.Sma(Close, 60);
        string id = isUp ? "With" : "Against";
        if (Ta.Rsi(Close, 3) < 10)
        {
            Strategy.Entry(id, Side.Long);
            last = id;
        }

        if (Ta.Rsi(Close, 3) > 60) Strategy.Close("With");
        if (Ta.Rsi(Close, 3) > 50) Strategy.Close("Against");
        string name = last switch { "With" => "With", _ => "Against" };
        Strategy.Exit(comment: "bracket", id: "B", from: name, loss: isUp ? 300 : 100);
    }
}
