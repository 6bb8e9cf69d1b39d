using Barline;

[Strategy("Slows down")]
public partial class SlowsDown
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            Strategy.Entry("Long", Side.Long);
            Thread.Sleep(10); // BAR5008
        }
    }
}
