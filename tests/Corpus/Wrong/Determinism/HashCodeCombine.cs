using Barline;

[Strategy("Pseudo random by hash")]
public partial class PseudoRandom
{
    void Process(Bar bar)
    {
        if (Draw(bar) % 7 == 0) Strategy.Entry("Long", Side.Long);
    }

    private static int Draw(Bar bar) => HashCode.Combine(bar.Time, bar.Close); // BAR5010
}
