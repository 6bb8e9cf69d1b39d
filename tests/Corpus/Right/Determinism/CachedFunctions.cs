using Barline;

[Strategy("Caches with lambdas")]
public partial class CachesWithLambdas
{
    private readonly Lazy<double[]> weights = new(() => [.. Enumerable.Range(1, 10).Select(n => Math.Exp(-n))]);
    private readonly Dictionary<int, double> roots = [];
    private readonly object gate = new();

    void Process(Bar bar)
    {
        double sum = 0;
        for (int i = 0; i < weights.Value.Length; i++) sum += weights.Value[i] * Na.Or(Close[i], bar.Close);
        lock (gate)
        {
            if (!roots.TryGetValue(bar.Time.Hour, out double root)) roots[bar.Time.Hour] = root = Math.Sqrt(bar.Time.Hour);
            if (sum > root) Strategy.Entry("Long", Side.Long);
        }
    }
}
