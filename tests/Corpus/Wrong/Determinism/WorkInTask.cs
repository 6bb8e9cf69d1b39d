using Barline;

[Strategy("Heavy work beside")]
public partial class HeavyWork
{
    private double score;

    void Process(Bar bar)
    {
        double close = bar.Close;
        Task.Run(() => score = Math.Sqrt(close)); // BAR5008
        if (score > 10) Strategy.Entry("Long", Side.Long);
    }
}
