using Barline;

[Strategy("No step")]
public partial class NoStep
{
    private const double Coarse = 0;
    private double factor;

    void Setup() => factor = Input.Double("Factor", 3.0, min: 1, step: Coarse); // BAR1006

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Supertrend(factor, 10).Line)) Strategy.Entry("Long", Side.Long);
    }
}
