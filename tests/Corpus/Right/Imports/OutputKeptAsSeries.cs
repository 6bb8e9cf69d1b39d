using Barline;

namespace KeptSeries;

[Indicator("Oscillator")]
public partial class Oscillator
{
    [Output] public Series<double> Value => Ta.Rsi(Hl2, 10) - 50;
}

[Strategy("Keeps the series of an import")]
public partial class KeepsSeries
{
    private Series<double> value;
    private Series<double> smooth;

    void Setup()
    {
        value = Import(new Oscillator()).Value;
        smooth = Ta.Sma(value, 3);
        Chart.Plot(smooth, "smooth", Color.Purple, PlotStyle.Histogram);
    }

    void Process()
    {
        if (Ta.Crossover(smooth, 0)) Strategy.Entry("O", Side.Long);
        if (value < -10) Strategy.Close("O");
    }
}
