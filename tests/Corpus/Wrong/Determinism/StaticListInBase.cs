using Barline;

public abstract class Remembering
{
    private static readonly List<double> seen = [];

    protected static void Remember(double price) => seen.Add(price); // BAR5009
}

[Strategy("Remembers over runs")]
public partial class RemembersRuns : Remembering
{
    void Process(Bar bar)
    {
        Remember(bar.Close);
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
