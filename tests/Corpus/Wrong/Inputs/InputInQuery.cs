using Barline;

[Strategy("Query")]
public partial class InQuery
{
    private readonly int[] lengths = [5, 10, 20];

    void Process(Bar bar)
    {
        var above =
            from length in lengths
            where length >= Input.Int("Shortest", 6) // BAR1001
            select Ta.Sma(Close, length).Value;
        if (above.All(line => bar.Close > line)) Strategy.Entry("Long", Side.Long);
    }
}
