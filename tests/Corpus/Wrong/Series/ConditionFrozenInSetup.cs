using Barline;

[Strategy("Frozen regime")]
public partial class FrozenRegime
{
    private bool isBull { get; set; }

    void Setup()
    {
        isBull = Close > Ta.Sma(Close, 200); // BAR3005
    }

    void Process()
    {
        if (isBull && Ta.Rsi(Close, 2) < 10) Strategy.Entry("RSI2", Side.Long);
        if (Ta.Rsi(Close, 2) > 70) Strategy.Close("RSI2");
    }
}
