using Barline;

[Strategy("All na")]
public partial class AllNa
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("N", Side.Long);
        Strategy.Exit("NX", "N", stop: Na.Value, limit: double.NaN); // BAR4004
        if (bar.Close < bar.Open) Strategy.Close("N");
    }
}
