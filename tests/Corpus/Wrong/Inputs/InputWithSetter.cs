using Barline;

[Strategy("Setter")]
public partial class InputWithSetter
{
    [Input(Min = 1)] public int Length { get; set; } = 20; // BAR1003

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, Length))) Strategy.Entry("Long", Side.Long);
    }
}
