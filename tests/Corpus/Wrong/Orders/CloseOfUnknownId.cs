using Barline;

[Strategy("Misspelt")]
public partial class Misspelt
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 20))) Strategy.Close("Lnog"); // BAR4003
    }
}
