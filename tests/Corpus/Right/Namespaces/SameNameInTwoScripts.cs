using Barline;

namespace SameName;

[ScriptNamespace("Stats")] public sealed class StatsA { public double Of(Bar bar) => bar.Close - bar.Open; }

[ScriptNamespace("Stats")] public sealed class StatsB { public double Of(Bar bar) => bar.High - bar.Low; }

[Strategy("A"), Uses<StatsA>]
public partial class UsesA
{
    void Process(Bar bar)
    {
        if (Stats.Of(bar) > 0.5) Strategy.Entry("A", Side.Long);
        else Strategy.Close("A");
    }
}

[Strategy("B"), Uses<StatsB>]
public partial class UsesB
{
    void Process(Bar bar)
    {
        if (Stats.Of(bar) > 1.5) Strategy.Entry("B", Side.Long);
        else Strategy.Close("B");
    }
}
