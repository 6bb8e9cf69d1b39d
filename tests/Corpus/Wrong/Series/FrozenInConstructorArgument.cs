using Barline;

namespace Frozen4;

public sealed class Limit(double distance)
{
    public double Below(double price) => price - distance;
}

[Strategy("Frozen in an object")]
public partial class FrozenInObject
{
    private Limit limit;

    void Setup()
    {
        limit = new Limit(2 * Ta.Atr(14)); // BAR3005
    }

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("F", Side.Long);
        Strategy.Exit("FX", "F", stop: limit.Below(bar.Close));
    }
}
