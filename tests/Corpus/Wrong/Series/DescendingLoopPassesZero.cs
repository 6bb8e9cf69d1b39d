using Barline;

namespace Windows;

[Strategy("Centred window")]
public partial class CentredWindow
{
    void Process()
    {
        bool isPivot = true;
        for (var i = -2; i <= 2; i++)
        {
            if (Low[i] < Low) isPivot = false; // BAR3003
        }

        if (isPivot) Strategy.Entry("Pivot", Side.Long);
        Strategy.Exit("X", "Pivot", loss: 100, profit: 300);
    }
}
