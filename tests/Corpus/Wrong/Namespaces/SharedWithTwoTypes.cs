using Barline;

[Indicator("Regime")]
public partial class RegimeIndicator
{
    [Shared] public partial double Regime { get; set; } // BAR6005

    [Output] public double Value { get; private set; }

    void Process(Bar bar)
    {
        Regime = bar.Close > Ta.Sma(Close, 100) ? 1 : -1;
        Value = Regime;
    }
}

[Strategy("Regime follower")]
public partial class RegimeFollower
{
    private RegimeIndicator regime;

    [Shared] public partial int Regime { get; set; } // BAR6005

    void Setup() => regime = Import(new RegimeIndicator());

    void Process(Bar bar)
    {
        if (Regime > 0 && regime.Value > 0) Strategy.Entry("Long", Side.Long);
    }
}
