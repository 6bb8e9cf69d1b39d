using Barline;

[Strategy("For all")]
public partial class ForAll
{
    [Input] public static int Length { get; } = 20; // BAR1003

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Length)) Strategy.Entry("Long", Side.Long);
    }
}
