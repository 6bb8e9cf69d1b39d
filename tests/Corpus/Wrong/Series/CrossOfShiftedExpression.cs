using Barline;

namespace Shifted;

[Strategy("History of a distance")]
public partial class HistoryOfDistance
{
    private double entry = 100;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            entry = bar.Close;
            Strategy.Entry("H", Side.Long);
        }

        double before = (Close - entry)[3]; // BAR3004
        if (before < -2) Strategy.Close("H");
    }
}
