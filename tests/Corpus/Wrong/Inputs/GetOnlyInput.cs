using Barline;

[Strategy("Fixed length")]
public partial class FixedLength
{
    [Input(Min = 1)] public int Length { get; } = 20; // BAR1003

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Length)) Strategy.Entry("Long", Side.Long);
    }
}
