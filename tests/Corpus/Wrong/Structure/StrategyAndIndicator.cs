using Barline;

[Strategy("Oscillator trader")]
[Indicator("Oscillator")]
public partial class OscillatorTrader // BAR0007
{
    [Output] public Series<double> Value => Ta.Rsi(Close, 14);

    void Process(Bar bar)
    {
        if (Value < 30) Strategy.Entry("Long", Side.Long);
    }
}
