using Barline;

[Strategy("Counts over all runs")]
public partial class CountsOverRuns
{
    private static int signals;

    void Process(Bar bar)
    {
        if (!Ta.Crossover(Close, Ta.Sma(Close, 20))) return;
        int number = Interlocked.Increment(ref signals); // BAR5009
        if (number % 2 == 0) Strategy.Entry("Long", Side.Long);
    }
}
