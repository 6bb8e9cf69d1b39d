using Barline;

[Strategy("Best of the next days")]
public partial class BestOfNext
{
    void Process(Bar bar)
    {
        double best = bar.Close;
        for (int i = 1; i <= 5; i++)
        {
            best = Math.Max(best, High[-i]); // BAR3003
        }

        if (best > 1.02 * bar.Close) Strategy.Entry("Long", Side.Long);
    }
}
