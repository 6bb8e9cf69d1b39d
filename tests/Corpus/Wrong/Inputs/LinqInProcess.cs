using Barline;

[Strategy("Linq inputs")]
public partial class LinqInputs
{
    private static readonly string[] names = ["Fast", "Slow"];

    void Process(Bar bar)
    {
        var lengths = names.Select(name => Input.Int(name, 10)).ToList(); // BAR1001
        if (lengths.All(n => bar.Close > Ta.Sma(Close, n))) Strategy.Entry("L", Side.Long);
        else Strategy.Close("L");
    }
}
