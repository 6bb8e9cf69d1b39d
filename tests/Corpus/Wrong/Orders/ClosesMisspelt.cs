using Barline;

[Strategy("Misspelt")]
public partial class Misspelt
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 34))) Strategy.Entry("Breakout", Side.Long);
        if (Ta.Crossunder(Close, Ta.Ema(Close, 34))) Strategy.Close("Brekout"); // BAR4003
    }
}
