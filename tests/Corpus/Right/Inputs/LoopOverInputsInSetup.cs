using Barline;

namespace LoopInputs;

[Strategy("A ladder of inputs")]
public partial class LadderOfInputs
{
    private readonly List<int> lengths = [];
    private double[] weights = [];

    void Setup()
    {
        for (int i = 1; i <= 3; i++) lengths.Add(Input.Int($"Length {i}", 10 * i, min: 1));
        weights = [.. Enumerable.Range(1, 3).Select(i => Input.Double("Weight " + i, 1.0 / i, 0, 1))];
    }

    void Process(Bar bar)
    {
        double score = lengths.Zip(weights, (n, w) => bar.Close > Ta.Sma(Close, n) ? w : -w).Sum();
        if (score > 1) Strategy.Entry("S", Side.Long);
        if (score < 0) Strategy.Close("S");
    }
}
