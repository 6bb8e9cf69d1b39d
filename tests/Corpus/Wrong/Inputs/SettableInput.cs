using Barline;

[Strategy("Set, not init")]
public partial class SetNotInit
{
    [Input(Min = 1)] public int Length { get; set; } = 20; // BAR1003

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, Length))) Strategy.Entry("Long", Side.Long);
    }
}
