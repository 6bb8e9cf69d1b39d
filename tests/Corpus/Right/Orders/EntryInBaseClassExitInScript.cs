using Barline;

namespace Bases;

public abstract class LongOnly
{
    protected abstract StrategyNamespace Broker { get; }

    protected void Buy() => Broker.Entry("Long only", Side.Long);
}

[Strategy("Buys in its base")]
public partial class BuysInBase : LongOnly
{
    protected override StrategyNamespace Broker => Strategy;

    void Process(Bar bar)
    {
        if (Ta.Wpr(14) < -80) Buy();
        if (Ta.Wpr(14) > -20) Strategy.Close("Long only");
    }
}
