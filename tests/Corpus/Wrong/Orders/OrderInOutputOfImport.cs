using Barline;

namespace SideDoor;

[Indicator("Trades on the side")]
public partial class TradesOnTheSide
{
    private readonly List<string> log = [];

    [Output] public int Count => log.Count;

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) log.Add("x");
        else Flatten();
    }

    private void Flatten() => Strategy.CloseAll(); // BAR4002
}
