using Barline;

[Indicator("Counter")]
public partial class Counter
{
    [Output] public int Bars { get; private set; }

    internal void Process(Bar bar) => Bars++;
}

[Strategy("Advances by itself")]
public partial class AdvancesByItself
{
    private Counter counter;

    void Setup() => counter = Import(new Counter());

    void Process(Bar bar)
    {
        counter.Process(bar); // BAR7001
        if (counter.Bars > 20 && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
