using Barline;

namespace ConstantSources;

[Strategy("Sources made of inputs")]
public partial class SourcesOfInputs
{
    [Input] public double Factor { get; init; } = 1.5;
    [Input] public double Level { get; init; } = 100;

    private double shift;
    private const double Tenth = 0.1;

    void Setup()
    {
        shift = Input.Double("Shift", 0.25) * Factor;
        Chart.Plot(Close * Factor - shift, "scaled");
    }

    void Process(Bar bar)
    {
        double smooth = Ta.Sma(Close * Factor + shift, 10) - Ta.Ema((High - Low) / Tenth, 5);
        double deviation = Ta.Stdev(Close - Level, 20);
        bool wasAbove = (Close - Level * Factor)[3] > 0;
        if (smooth > 120 && deviation > 0.2 && !wasAbove) Strategy.Entry("S", Side.Long);
        if (Ta.Crossunder(Close * 2, Ta.Sma(Close * 2, 30) - shift)) Strategy.Close("S");
    }
}
