using Barline;

[Strategy("Lazy input")]
public partial class LazyInput
{
    private int Length => Input.Int("Length", 20, min: 1); // BAR1001

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, Length))) Strategy.Entry("Long", Side.Long);
    }
}
