using Barline;

namespace Plinq;

[Strategy("Parallel sum")]
public partial class ParallelSum
{
    private readonly List<double> closes = [];

    void Process(Bar bar)
    {
        closes.Add(bar.Close);
        double sum = closes.AsParallel().Sum(); // BAR5008
        if (bar.Close > sum / closes.Count) Strategy.Entry("P", Side.Long);
        else Strategy.Close("P");
    }
}
