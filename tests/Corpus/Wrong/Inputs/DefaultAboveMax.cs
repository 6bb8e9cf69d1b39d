using Barline;

[Strategy("Slow average")]
public partial class SlowAverage
{
    [Input(Min = 5, Max = 100)] public int Length { get; init; } = 200; // BAR1004

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, Length))) Strategy.Entry("Long", Side.Long);
    }
}
