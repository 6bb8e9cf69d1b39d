using Barline;

namespace Regimes;

[Strategy("Two lengths, by regime")]
public partial class TwoLengthsByRegime
{
    void Process(Bar bar)
    {
        // Two definitions a run, not one for each bar.
        bool isWild = Ta.Atr(10) > Ta.Atr(50);
        int length = isWild ? 10 : 40;
        double average = Ta.Sma(Close, length);
        double top = bar.Time.Hour < 12 ? Ta.Highest(High, 12) : Ta.Highest(High, 24);
        if (bar.Close > average && bar.Close > top * 0.995) Strategy.Entry("R", Side.Long);
        else if (bar.Close < average) Strategy.Close("R");
    }
}
