using Barline;

[Strategy("RSI reversal")]
public partial class RsiReversal
{
    void Process(Bar bar)
    {
        // In Pine inputs stand at the top of the script, which runs on every bar.
        int length = Input.Int("Length", 14, min: 1); // BAR1001
        double rsi = Ta.Rsi(Close, 14);
        if (rsi < 30 && length > 0) Strategy.Entry("Long", Side.Long);
        if (rsi > 70) Strategy.Close("Long");
    }
}
