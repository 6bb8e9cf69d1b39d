using Barline;

namespace Locks;

[Strategy("Instance state only")]
public partial class InstanceState
{
    private readonly object gate = new();
    private readonly Lazy<int[]> primes = new(() => [.. Sieve(60)]);
    private int count;

    private static IEnumerable<int> Sieve(int to)
    {
        for (int n = 2; n < to; n++)
        {
            if (Enumerable.Range(2, Math.Max(0, n - 2)).All(d => n % d != 0)) yield return n;
        }
    }

    void Process(Bar bar)
    {
        lock (gate) count++;
        if (Array.BinarySearch(primes.Value, count % 60) >= 0) Strategy.Entry("Prime", Side.Long);
        else if (bar.Close < bar.Open) Strategy.Close("Prime");
    }
}
