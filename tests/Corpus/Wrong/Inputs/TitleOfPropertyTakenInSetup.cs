using Barline;

[Strategy("Property and call")]
public partial class PropertyAndCall
{
    private int smoothing;

    [Input(Min = 1)] public int Length { get; init; } = 14;

    void Setup() => smoothing = Input.Int("Length", 3, min: 1); // BAR1008

    void Process(Bar bar)
    {
        if (Ta.Crossover(Ta.Sma(Ta.Rsi(Close, Length), smoothing), 50)) Strategy.Entry("Long", Side.Long);
    }
}
