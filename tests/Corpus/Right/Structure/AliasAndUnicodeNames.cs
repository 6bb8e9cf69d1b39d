using Barline;
using Strat = Barline.StrategyAttribute;
using Zahl = double;

namespace Händler;

[Strat("Durchschnitt")]
public partial class @class
{
    [Input(Min = 1)] public int Länge { get; init; } = 20;

    private Zahl größe;

    void Process(Bar @event)
    {
        größe = Math.Max(größe, @event.High);
        if (@event.Close >= größe) Strategy.Entry("Kauf", Side.Long);
        if (@event.Close < Ta.Sma(Close, Länge)) Strategy.Close("Kauf");
    }
}
