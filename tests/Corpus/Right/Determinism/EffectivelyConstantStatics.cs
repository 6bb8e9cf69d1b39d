using Barline;

namespace Effective;

[Strategy("Statics that nobody changes")]
public partial class NobodyChanges
{
    private static double[] table;
    private static int most = 10;
    private static readonly object gate = new();

    private int count;

    static NobodyChanges()
    {
        table = [.. Enumerable.Range(1, 24).Select(n => Math.Sqrt(n))];
    }

    void Process(Bar bar)
    {
        lock (gate)
        {
            Interlocked.Increment(ref count);
        }

        if (table[bar.Time.Hour] > 3 && count % most != 0) Strategy.Entry("N", Side.Long);
        else Strategy.Close("N");
    }
}
