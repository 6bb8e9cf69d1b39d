using Barline;

namespace Inherited;

public abstract class TwoPhase
{
    protected virtual void Process(Bar bar)
    {
        if (IsLong(bar)) Buy();
        else Sell();
    }

    protected abstract bool IsLong(Bar bar);

    protected abstract void Buy();

    protected abstract void Sell();
}

[Strategy("Two phases")]
public sealed partial class RocPhases : TwoPhase
{
    protected override bool IsLong(Bar bar) => Ta.Roc(Close, 24) > 1;

    protected override void Buy() => Strategy.Entry("Roc", Side.Long);

    protected override void Sell() => Strategy.Close("Roc");
}
