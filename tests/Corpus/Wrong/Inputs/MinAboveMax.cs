using Barline;

[Strategy("Swapped bounds")]
public partial class SwappedBounds
{
    [Input(Min = 100, Max = 10)] public int Length { get; init; } = 50; // BAR1005

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Length)) Strategy.Entry("Long", Side.Long);
    }
}
