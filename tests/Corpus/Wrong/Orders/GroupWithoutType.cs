using Barline;

namespace Straddles;

[Strategy("Straddle of two stops")]
public partial class StraddleOfTwoStops
{
    private const string Group = "Straddle";

    void Process(Bar bar)
    {
        if (bar.Time.Hour != 8 || Strategy.PositionSize != 0) return;
        Strategy.Order("Up", Side.Long, stop: Ta.Highest(High, 8), ocaName: Group); // BAR4009
        Strategy.Order("Down", Side.Short, stop: Ta.Lowest(Low, 8), ocaName: Group); // BAR4009
    }
}
