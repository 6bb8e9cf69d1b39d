using Barline;

public enum Setups { Breakout, Pullback }

[Strategy("Ids by names")]
public partial class IdsByNames
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Highest(High, 20)[1]) Strategy.Entry(nameof(Setups.Breakout), Side.Long);
        if (Ta.Rsi(Close, 5) < 20) Strategy.Entry(id: nameof(Setups.Pullback), side: Side.Long);
        Strategy.Exit("Stop of breakout", "Breakout", loss: 200);
        Strategy.Exit("Stop of pullback", from: "Pullback", loss: 100, profit: 200);
    }
}
