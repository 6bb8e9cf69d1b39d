using Barline;

[Strategy("Corrects itself")]
public partial class CorrectsItself
{
    [Input(Min = 1)] public int Fast { get; set; } = 10; // BAR1003

    [Input(Min = 1)] public int Slow { get; init; } = 30;

    void Setup()
    {
        if (Fast >= Slow) Fast = Slow / 2; // BAR1009
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Ta.Sma(Close, Fast), Ta.Sma(Close, Slow))) Strategy.Entry("Long", Side.Long);
    }
}
