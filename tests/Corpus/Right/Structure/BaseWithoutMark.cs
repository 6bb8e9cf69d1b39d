using Barline;

// What several scripts share goes into a base class that is no script itself: it may be abstract, and have a Process of its own.
public abstract class TrendBase
{
    protected int Bars { get; private set; }

    protected abstract void Trade(Bar bar);

    protected void Process(Bar bar)
    {
        Bars++;
        Trade(bar);
    }
}

[Strategy("Trend by template method")]
public partial class TemplateTrend : TrendBase
{
    protected override void Trade(Bar bar)
    {
        if (Bars > 20 && Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 20))) Strategy.Close("Long");
    }
}
