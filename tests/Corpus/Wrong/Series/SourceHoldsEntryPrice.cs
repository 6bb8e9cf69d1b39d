using Barline;

namespace Sources;

[Strategy("Average distance from entry")]
public partial class DistanceFromEntry
{
    private double entry;

    void Process(Bar bar)
    {
        if (Strategy.PositionSize == 0)
        {
            entry = bar.Close;
            Strategy.Entry("D", Side.Long);
        }

        double distance = Ta.Sma(Close - entry, 5); // BAR3004
        if (distance < -1) Strategy.Close("D");
    }
}
