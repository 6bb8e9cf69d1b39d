using Barline;

namespace State;

[Strategy("Shared regime")]
public partial class SharedRegime
{
    [Shared]
    public int Regime { get; set; } // BAR6004

    void Process(Bar bar)
    {
        Regime = bar.Close > Ta.Sma(Close, 150) ? 1 : -1;
        if (Regime == 1) Strategy.Entry("Bull", Side.Long);
        else Strategy.Close("Bull");
    }
}
