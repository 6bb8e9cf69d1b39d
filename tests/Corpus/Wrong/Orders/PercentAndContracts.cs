using Barline;

namespace Halves;

[Strategy("Half of five")]
public partial class HalfOfFive
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 10)) Strategy.Entry("H", Side.Long, 5);
        if (bar.Close < Ta.Sma(Close, 10)) Strategy.Close("H", quantity: 2, quantityPercent: 50); // BAR4006
    }
}
