using Barline;

[ScriptNamespace("Stats")]
public class OldStats
{
    public double Spread(Bar bar) => bar.High - bar.Low;
}

[ScriptNamespace("Stats")]
public class NewStats
{
    public double Spread(Bar bar) => (bar.High - bar.Low) / bar.Close;
}

[Strategy("Base")]
[Uses<OldStats>]
public partial class BaseStrategy
{
    protected void Process(Bar bar)
    {
        if (Stats.Spread(bar) < 1) Strategy.Entry("Long", Side.Long);
    }
}

[Strategy("Derived")]
[Uses<NewStats>] // BAR6002
public partial class DerivedStrategy : BaseStrategy
{
    [Output] public int Bars => BarIndex.Value;
}
