using Barline;

[Strategy("Init assigned in Setup")]
public partial class InitAssigned
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    void Setup()
    {
        // The compiler tells this by itself.
        if (Length < 5) Length = 5; // CS8852
    }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Length)) Strategy.Entry("Long", Side.Long);
    }
}
