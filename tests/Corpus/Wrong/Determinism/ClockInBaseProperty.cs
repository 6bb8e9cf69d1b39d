using Barline;

public abstract class Timing
{
    protected virtual bool IsLate => DateTime.Now.Hour > 20; // BAR5001
}

[Strategy("Late")]
public partial class LateStrategy : Timing
{
    void Process(Bar bar)
    {
        if (this is { IsLate: false } && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
