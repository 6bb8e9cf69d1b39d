using Barline;

namespace Templates;

// Not a script: it has no attribute. The scripts below are.
public abstract class CrossTemplate
{
    protected abstract bool Up();
    protected abstract bool Down();
    protected abstract void Go(Side side);

    public void Process()
    {
        if (Up()) Go(Side.Long);
        else if (Down()) Go(Side.Short);
    }
}

[Strategy("Ema cross")]
public partial class EmaCross : CrossTemplate
{
    protected override bool Up() => Ta.Crossover(Ta.Ema(Close, 5), Ta.Ema(Close, 20));
    protected override bool Down() => Ta.Crossunder(Ta.Ema(Close, 5), Ta.Ema(Close, 20));
    protected override void Go(Side side) => Strategy.Entry(side.ToString(), side);
}

[Strategy("Macd cross")]
public partial class MacdCross : CrossTemplate
{
    private MacdLines Lines => Ta.Macd(Close);

    protected override bool Up() => Ta.Crossover(Lines.Line, Lines.Signal);
    protected override bool Down() => Ta.Crossunder(Lines.Line, Lines.Signal);
    protected override void Go(Side side) => Strategy.Entry(side == Side.Long ? "Up" : "Down", side);
}
