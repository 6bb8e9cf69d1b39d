using Barline;

[Strategy("Votes")]
public partial class Votes
{
    void Process(Bar bar)
    {
        // Counting conditions by adding them, as in Python.
        var votes = (Close > Open) + (Close > Ta.Sma(Close, 20)); // BAR3001
        if (bar.Close > bar.Open && votes) Strategy.Entry("Long", Side.Long);
    }
}
