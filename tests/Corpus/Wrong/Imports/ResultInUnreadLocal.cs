using Barline;

[Indicator("Momentum")]
public partial class MomentumLine
{
    [Input(Min = 1)] public int Length { get; init; } = 10;

    [Output] public Series<double> Value => Ta.Mom(Close, Length);
}

[Strategy("Local instead of field")]
public partial class LocalInsteadOfField
{
    void Setup()
    {
        var momentum = Import(new MomentumLine { Length = 20 }); // BAR2004
    }

    void Process(Bar bar)
    {
        if (Ta.Mom(Close, 20) > 0) Strategy.Entry("Long", Side.Long);
    }
}
