using Barline;

[Strategy("All lines ready")]
public partial class AllLinesReady
{
    private readonly int[] lengths = [10, 20, 50];

    void Process(Bar bar)
    {
        double[] lines = [.. lengths.Select(length => Ta.Sma(Close, length).Value)];
        if (lines.Any(line => line == double.NaN)) return; // BAR3006
        if (lines.All(line => bar.Close > line)) Strategy.Entry("Long", Side.Long);
    }
}
