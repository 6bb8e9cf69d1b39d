using Barline;

[Strategy("Noise")]
public partial class Noise
{
    private readonly Random random = new Random(); // BAR5002

    void Process(Bar bar)
    {
        if (bar.Close + random.NextDouble() > Close[1]) Strategy.Entry("Long", Side.Long);
    }
}
