using Barline;

namespace LazyValues;

[Strategy("Lazy of an input")]
public partial class LazyOfInput
{
    private Lazy<double> risk;

    void Setup()
    {
        risk = new Lazy<double>(() => Input.Double("Risk", 1, 0, 10)); // BAR1001
    }

    void Process(Bar bar)
    {
        if (Ta.Rsi(Close, 14) < 30) Strategy.Entry("R", Side.Long, quantity: 1 + risk.Value);
        if (Ta.Rsi(Close, 14) > 60) Strategy.Close("R");
    }
}
