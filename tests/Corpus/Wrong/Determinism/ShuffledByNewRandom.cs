using Barline;

[Strategy("Shuffles lengths")]
public partial class ShufflesLengths
{
    private readonly int[] lengths = [5, 10, 20, 40];

    void Process(Bar bar)
    {
        int[] order = [.. lengths.OrderBy(_ => new Random().Next())]; // BAR5002
        if (bar.Close > Ta.Sma(Close, lengths[0]) && order[0] > 5) Strategy.Entry("Long", Side.Long);
    }
}
