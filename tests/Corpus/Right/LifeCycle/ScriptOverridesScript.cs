using Barline;

namespace ScriptFamily;

[Strategy("Elder")]
public partial class Elder
{
    protected int Seen { get; private set; }

    protected virtual void Setup() => Chart.Plot(Ta.Sma(Close, 10), "mean");

    protected virtual void Process(Bar bar)
    {
        Seen++;
        if (bar.Close > Ta.Sma(Close, 10)) Strategy.Entry("E", Side.Long);
        else Strategy.Close("E");
    }
}

[Strategy("Younger")]
public partial class Younger : Elder
{
    protected override void Setup()
    {
        base.Setup();
        Chart.Plot(Ta.Sma(Close, 30), "slow mean");
    }

    protected sealed override void Process(Bar bar)
    {
        if (Ta.Sma(Close, 30) < bar.Close) base.Process(bar);
        else if (Seen > 0) Strategy.CloseAll();
    }
}
