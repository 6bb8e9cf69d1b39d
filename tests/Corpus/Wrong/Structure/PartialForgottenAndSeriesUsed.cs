using Barline;

[Strategy("Golden cross")]
public class GoldenCross // BAR0001, CS0260
{
    [Input] public int Fast { get; init; } = 50;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Fast))
        {
            Strategy.Entry("Long", Side.Long);
        }
    }
}
