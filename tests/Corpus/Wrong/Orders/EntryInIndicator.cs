using Barline;

[Indicator("Signal that trades")]
public partial class SignalThatTrades
{
    [Output] public bool Signal { get; private set; }

    void Process(Bar bar)
    {
        Signal = Ta.Crossover(Close, Ta.Ema(Close, 20));
        if (Signal) Strategy.Entry("Long", Side.Long); // BAR4002
    }
}
