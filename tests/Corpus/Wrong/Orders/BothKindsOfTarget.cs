using Barline;

[Strategy("Two targets in one exit")]
public partial class TwoTargets
{
    void Process(Bar bar)
    {
        if (Ta.Rsi(Close, 14) < 35) Strategy.Entry("R", Side.Long);
        Strategy.Exit("X", "R", profit: 100, limit: bar.Close + 100 * Instrument.TickSize, loss: 60); // BAR4006
    }
}
