using Barline;

[Strategy("Many lengths")]
public partial class ManyLengths
{
    [Input] public int[] Lengths { get; init; } = [10, 20, 50]; // BAR1002

    void Process(Bar bar)
    {
        if (Lengths.All(length => bar.Close > Ta.Sma(Close, length))) Strategy.Entry("Long", Side.Long);
    }
}
