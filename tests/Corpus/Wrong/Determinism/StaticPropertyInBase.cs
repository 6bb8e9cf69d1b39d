using Barline;

namespace StaticBase;

public abstract class Counted
{
    protected static int Total { get; set; }
}

[Strategy("Counts in its base")]
public partial class CountsInBase : Counted
{
    void Process(Bar bar)
    {
        Total += 1; // BAR5009
        if (bar.Close > bar.Open) Strategy.Entry("C", Side.Long);
        else Strategy.Close("C");
    }
}
