using Barline;

[Strategy("Cores decide")]
public partial class CoresDecide
{
    private readonly int lots = Environment.ProcessorCount; // BAR5004

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("C", Side.Long, lots);
        else Strategy.Close("C");
    }
}
