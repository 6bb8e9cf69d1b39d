using Barline;

[Strategy("Golden cross")]
public class GoldenCross // BAR0001
{
    [Input] public int Fast { get; init; } = 50;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Fast)) // CS0103, CS0103
        {
            Strategy.Entry("Long", Side.Long); // CS0103
        }
    }
}
