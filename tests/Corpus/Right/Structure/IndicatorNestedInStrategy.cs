using Barline;

namespace NestedScripts;

[Strategy("Has its own indicator")]
public partial class HasOwnIndicator
{
    private Fuel fuel;

    void Setup() => fuel = Import(new Fuel { Length = 12 });

    void Process(Bar bar)
    {
        if (fuel.IsFull) Buy(this);
        if (fuel.Level < 0) Strategy.Close("Fuel");
    }

    private static void Buy(HasOwnIndicator owner) => owner.Strategy.Entry("Fuel", Side.Long);

    [Indicator("Fuel")]
    public partial class Fuel
    {
        [Input(Min = 1)] public int Length { get; init; } = 8;

        [Output] public Series<double> Level => Ta.Mom(Close, Length);

        [Output] public bool IsFull => Level > Ta.Atr(14);
    }
}
