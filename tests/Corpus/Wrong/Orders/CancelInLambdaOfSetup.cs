using Barline;

[Strategy("Cleans up")]
public partial class CleansUp
{
    void Setup()
    {
        Action clean = () => Strategy.CancelAll(); // BAR4001
        clean();
    }

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long, limit: bar.Low);
    }
}
