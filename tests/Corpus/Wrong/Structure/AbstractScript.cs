using Barline;

[Strategy("Common rules")]
public abstract partial class CommonRules // BAR0006
{
    protected abstract bool WantsLong(Bar bar);

    protected void Process(Bar bar)
    {
        if (WantsLong(bar)) Strategy.Entry("Long", Side.Long);
    }
}
