using Barline;

[Strategy("Base")]
public partial class BaseStrategy
{
    protected virtual void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}

[Strategy("Twice")]
public partial class Twice : BaseStrategy
{
    protected override void Process(Bar bar)
    {
        base.Process(bar);
        Again(bar);
    }

    private void Again(Bar bar) => base.Process(bar); // BAR7001
}
