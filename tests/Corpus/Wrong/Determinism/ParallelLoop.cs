using Barline;

[Strategy("Parallel votes")]
public partial class ParallelVotes
{
    private readonly double[] votes = new double[8];

    void Process(Bar bar)
    {
        double close = bar.Close;
        Parallel.For(0, votes.Length, i => votes[i] = close % (i + 2)); // BAR5008
        if (votes.Sum() > 10) Strategy.Entry("Long", Side.Long);
    }
}
