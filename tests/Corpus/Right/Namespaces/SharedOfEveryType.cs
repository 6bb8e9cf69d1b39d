using Barline;

namespace SharedState;

public enum Regime { Unknown, Quiet, Wild }

[Indicator("Regime writer")]
public partial class RegimeWriter
{
    [Shared] public partial Regime Regime { get; set; }
    [Shared] internal partial List<double>? History { get; set; }
    [Shared] private partial int Changes { get; set; }

    [Output] public int Count => Changes;

    void Process(Bar bar)
    {
        Regime now = Ta.Atr(5) > Ta.Atr(30) ? Regime.Wild : Regime.Quiet;
        if (now != Regime) Changes++;
        Regime = now;
        (History ??= []).Add(bar.Close);
    }
}

[Strategy("Regime reader")]
public partial class RegimeReader
{
    private RegimeWriter writer;

    [Shared] private partial Regime Regime { get; set; }
    [Shared] private partial List<double>? History { get; set; }

    void Setup() => writer = Import(new RegimeWriter());

    void Process(Bar bar)
    {
        if (Regime == Regime.Quiet && History is [.., var last] && last >= bar.Open) Strategy.Entry("Q", Side.Long);
        if (Regime is Regime.Wild || writer.Count > 1_000) Strategy.Close("Q");
    }
}
