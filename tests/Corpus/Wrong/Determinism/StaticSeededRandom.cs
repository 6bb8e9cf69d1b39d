using Barline;

[Strategy("One random for all runs")]
public partial class OneRandomForAll
{
    // Seeded, but the second run goes on where the first ended.
    private static readonly Random random = new(42);

    void Process(Bar bar)
    {
        if (random.NextDouble() < 0.05) Strategy.Entry("Long", Side.Long); // BAR5009
        if (bar.Time.Hour == 20) Strategy.Close("Long");
    }
}
