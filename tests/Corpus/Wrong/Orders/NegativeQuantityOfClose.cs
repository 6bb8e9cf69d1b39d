using Barline;

[Strategy("Scales out by a negative number")]
public partial class ScalesOut
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long, 4);
        if (Ta.Rsi(Close, 14) > 70) Strategy.Close("Long", "scale out", -2); // BAR4005
    }
}
