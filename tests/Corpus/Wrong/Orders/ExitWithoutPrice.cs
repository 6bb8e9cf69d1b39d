using Barline;

[Strategy("Exit that waits for ever")]
public partial class ExitThatWaits
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        if (Ta.Rsi(Close, 14) > 70) Strategy.Exit("Leave", "Long"); // BAR4004
    }
}
