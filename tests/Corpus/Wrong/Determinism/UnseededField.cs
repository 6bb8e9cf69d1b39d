using Barline;

[Strategy("Random entries as a benchmark")]
public partial class RandomEntries
{
    private Random random;

    void Setup() => random = new(); // BAR5002

    void Process(Bar bar)
    {
        if (random.Next(100) < 5) Strategy.Entry("Long", Side.Long);
        if (random.Next(100) < 5) Strategy.Close("Long");
    }
}
