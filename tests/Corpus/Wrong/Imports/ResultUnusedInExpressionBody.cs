using Barline;

[Indicator("Momentum")]
public partial class MomentumLine
{
    [Output] public Series<double> Value => Ta.Mom(Close, 10);
}

[Strategy("Forgets the result")]
public partial class ForgetsResult
{
    void Setup() => Import(new MomentumLine()); // BAR2004

    void Process(Bar bar)
    {
        if (Ta.Mom(Close, 10) > 0) Strategy.Entry("Long", Side.Long);
    }
}
