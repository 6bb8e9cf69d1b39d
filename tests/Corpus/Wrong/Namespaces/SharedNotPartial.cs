using Barline;

[Strategy("Writes the regime")]
public partial class WritesRegime
{
    [Shared] public double Regime { get; set; } // BAR6004

    void Process(Bar bar)
    {
        Regime = bar.Close > Ta.Sma(Close, 100) ? 1 : -1;
        if (Regime > 0) Strategy.Entry("Long", Side.Long);
    }
}
