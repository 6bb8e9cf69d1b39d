using Barline;
using Börse = Barline.StrategyAttribute;

namespace @namespace.@class;

[Börse("Größenwahn")]
public partial class @event
{
    [Input("Länge", Min = 1)] public int @int { get; init; } = 7;

    private readonly Var<double> größe = new(0);

    void Process(Bar @bar)
    {
        größe.Value = @bar.High - @bar.Low;
        var @if = größe > Ta.Sma(größe, @int);
        if (@if) Strategy.Entry("größer", Side.Long);
        else Strategy.Close("größer");
    }
}
