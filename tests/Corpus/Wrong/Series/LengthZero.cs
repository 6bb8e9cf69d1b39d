using Barline;

[Strategy("No length")]
public partial class NoLength
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 0))) Strategy.Entry("Long", Side.Long); // BAR3009
    }
}
