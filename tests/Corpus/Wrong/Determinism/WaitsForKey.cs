using Barline;

[Strategy("Steps by key")]
public partial class StepsByKey
{
    private readonly Action pause = () => Console.ReadKey(true); // BAR5007

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            pause();
            Strategy.Entry("Long", Side.Long);
        }
    }
}
