using Barline;

[Strategy("No limit")]
public partial class NoLimit
{
    void Process(Bar bar)
    {
        // na is no limit; infinity is refused.
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long, limit: double.PositiveInfinity); // BAR4007
    }
}
