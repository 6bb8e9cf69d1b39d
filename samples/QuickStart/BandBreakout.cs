using Barline;

namespace QuickStart;

/// <summary>Buys when the price breaks out of its band, and sells when it falls back to where the band's middle was then.</summary>
[Strategy("Band breakout", Overlay = true, InitialCapital = 10_000, Quantity = 100, QuantityType = QuantityType.PercentOfEquity,
    Commission = 0.05, CommissionType = CommissionType.Percent)]
public partial class BandBreakout
{
    private readonly Var<double> stop = new();
    private Bollinger bands;

    [Input(Min = 2, Max = 200)]
    public int Length { get; init; } = 20;

    void Setup()
    {
        bands = Import(new Bollinger { Length = Length });
        Chart.Plot(bands.Upper, "Upper", Color.Teal);
        Chart.Plot(bands.Middle, "Middle", Color.Gray);
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, bands.Upper))
        {
            stop.Value = bands.Middle;
            Strategy.Entry("Long", Side.Long);
        }

        Strategy.Exit("Stop", from: "Long", stop: stop);
    }
}
