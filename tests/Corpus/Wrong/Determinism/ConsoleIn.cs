using Barline;

[Strategy("Reads standard input")]
public partial class ReadsInput
{
    private int length = 10;

    void Setup()
    {
        string? line = Console.In.ReadLine(); // BAR5007
        length = line is { Length: > 0 } ? line.Length : length;
    }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, length)) Strategy.Entry("Long", Side.Long);
    }
}
