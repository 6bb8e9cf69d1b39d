using Barline;

namespace Chain;

public class Counting
{
    protected int Bars { get; private set; }

    protected virtual void Setup() => Bars = 0;

    protected virtual void Process(Bar bar) => Bars++;
}

[Strategy("Calls its base")]
public partial class CallsItsBase : Counting
{
    protected override void Setup()
    {
        base.Setup();
        Chart.Plot(Close - Open, "body");
    }

    protected override void Process(Bar bar)
    {
        base.Process(bar);
        if (Bars % 12 == 0) Strategy.Entry("Dozen", Side.Long);
        if (Bars % 12 == 6) Strategy.Close("Dozen");
    }
}
