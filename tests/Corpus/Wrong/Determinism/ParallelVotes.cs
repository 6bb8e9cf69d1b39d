using System.Threading.Tasks;
using Barline;

[Strategy("Parallel votes")]
public partial class ParallelVotes
{
    void Process(Bar bar)
    {
        double[] sums = new double[8];
        Parallel.For(0, sums.Length, i => sums[i] = Math.Sin(i * bar.Close)); // BAR5008
        if (sums.Sum() > 0) Strategy.Entry("P", Side.Long);
        else Strategy.Close("P");
    }
}
