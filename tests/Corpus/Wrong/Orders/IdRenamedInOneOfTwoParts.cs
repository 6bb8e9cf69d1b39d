using Barline;

[Strategy("Renamed")]
public partial class Renamed
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Highest(High, 55)[1]) Strategy.Entry("Turtle long", Side.Long);
        Leave(bar);
    }
}

// ---- Renamed.Exits.cs
using Barline;

partial class Renamed
{
    private void Leave(Bar bar)
    {
        if (bar.Close < Ta.Lowest(Low, 20)[1])
        {
            Strategy.Close(id: "Turtle"); // BAR4003
        }
    }
}
