using Barline;

[Strategy("Parallel query")]
public partial class ParallelQuery
{
    private readonly double[] weights = [.. Enumerable.Range(1, 100).Select(n => 1.0 / n)];

    void Process(Bar bar)
    {
        double sum = weights.AsParallel().Sum(weight => weight * bar.Close); // BAR5008
        if (sum > 500) Strategy.Entry("Long", Side.Long);
    }
}
