using Barline;

[Indicator("Regime")]
public partial class RegimeIndicator
{
    [Shared] public partial double Regime { get; set; }

    [Output] public double Value { get; private set; }

    void Process(Bar bar)
    {
        Regime = bar.Close > Ta.Sma(Close, 100) ? 1 : -1;
        Value = Regime;
    }
}

// The import is there for what it shares: its outputs need not be read.
[Strategy("Regime follower")]
public partial class RegimeFollower
{
    [Shared] public partial double Regime { get; set; }

    void Setup() => _ = Import(new RegimeIndicator());

    void Process(Bar bar)
    {
        if (Regime > 0 && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
        if (Regime < 0) Strategy.CloseAll();
    }
}
