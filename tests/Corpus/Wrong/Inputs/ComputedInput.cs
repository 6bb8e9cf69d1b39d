using Barline;

[Strategy("Computed")]
public partial class Computed
{
    [Input] public int Fast { get; init; } = 10;

    [Input] public int Slow => 4 * Fast; // BAR1003

    void Process(Bar bar)
    {
        if (Ta.Crossover(Ta.Ema(Close, Fast), Ta.Ema(Close, Slow))) Strategy.Entry("Long", Side.Long);
    }
}
