using Barline;

[Strategy("Best of the next five")]
public partial class BestOfNextFive
{
    void Process(Bar bar)
    {
        double best = bar.High;
        for (int ahead = 1; ahead <= 5; ahead++)
        {
            best = Math.Max(best, High[-ahead]); // BAR3003
        }

        if (best > bar.Close * 1.02) Strategy.Entry("Long", Side.Long);
        Strategy.Exit("TP", "Long", limit: best);
    }
}
