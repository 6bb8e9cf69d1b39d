using Barline;

[Strategy("Base")]
public partial class BaseStrategy
{
    protected int Bars { get; private set; }

    protected virtual void Setup() => Bars = 0;

    protected virtual void Process(Bar bar)
    {
        Bars++;
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}

[Strategy("Derived")]
public partial class DerivedStrategy : BaseStrategy
{
    private Series<double> average;

    protected override void Setup()
    {
        base.Setup();
        average = Ta.Sma(Close, 20);
    }

    protected override void Process(Bar bar)
    {
        base.Process(bar);
        if (Bars > 20 && bar.Close < average) Strategy.Close("Long");
    }
}
