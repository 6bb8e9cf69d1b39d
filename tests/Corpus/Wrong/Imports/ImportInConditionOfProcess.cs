using Barline;

namespace Conditions;

[Indicator]
public partial class Heat
{
    [Output] public Series<double> Value => Ta.Roc(Close, 5);
}

[Strategy]
public partial class HeatTrader
{
    private Heat? heat;

    private static bool TryBind(HeatTrader owner, out Heat bound)
    {
        bound = owner.Import(new Heat()); // BAR2002
        return bound.Value > 0;
    }

    void Process(Bar bar)
    {
        if (heat is not null || TryBind(this, out heat)) Strategy.Entry("H", Side.Long);
        if (bar.Close < bar.Open) Strategy.Close("H");
    }
}
