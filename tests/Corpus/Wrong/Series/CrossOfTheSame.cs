using Barline;

[Strategy("Copied average")]
public partial class CopiedAverage
{
    [Input(Min = 1)] public int Fast { get; init; } = 10;
    [Input(Min = 1)] public int Slow { get; init; } = 30;

    void Process(Bar bar)
    {
        var fast = Ta.Sma(Close, Fast);
        var slow = Ta.Sma(Close, Slow);
        if (Ta.Crossover(fast, slow)) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(fast, fast)) Strategy.Close("Long"); // BAR3007
    }
}
