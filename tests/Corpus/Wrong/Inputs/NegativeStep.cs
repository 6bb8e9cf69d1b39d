using Barline;

[Strategy("Step down")]
public partial class StepDown
{
    [Input(Min = 1, Max = 50, Step = -1)] public int Length { get; init; } = 14; // BAR1006

    void Process(Bar bar)
    {
        if (Ta.Rsi(Close, Length) < 30) Strategy.Entry("Long", Side.Long);
    }
}
