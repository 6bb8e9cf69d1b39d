using Barline;

[Strategy("Two averages")]
public partial class TwoAverages
{
    [Input("Length", Min = 1)] public int Fast { get; init; } = 10;

    [Input("Length", Min = 1)] public int Slow { get; init; } = 30; // BAR1008

    void Process(Bar bar)
    {
        if (Ta.Crossover(Ta.Sma(Close, Fast), Ta.Sma(Close, Slow))) Strategy.Entry("Long", Side.Long);
    }
}
