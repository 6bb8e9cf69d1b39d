using Barline;

[Strategy("Minus one")]
public partial class MinusOne
{
    void Process(Bar bar)
    {
        if (Ta.Crossunder(Close, Ta.Ema(Close, 40))) Strategy.Entry("Short", Side.Short, -1); // BAR4005
        if (Ta.Crossover(Close, Ta.Ema(Close, 40))) Strategy.Close("Short");
    }
}
