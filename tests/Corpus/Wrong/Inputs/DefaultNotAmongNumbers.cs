using Barline;

[Strategy("Preset lengths")]
public partial class PresetLengths
{
    [Input(Options = [10, 20, 50, 200])] public int Length { get; init; } = 100; // BAR1007

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, Length))) Strategy.Entry("Long", Side.Long);
    }
}
