using Barline;

[Indicator("Slope")]
public partial class Slope
{
    [Output] public Series<double> Value => Ta.Change(Ta.Ema(Close, 20));
}

[Strategy("Slope of nothing")]
public partial class SlopeOfNothing
{
    void Setup()
    {
        var slope = Import(new Slope()); // BAR2004
        Chart.Plot(Ta.Ema(Close, 20), "EMA", Color.Blue);
    }

    void Process()
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 20))) Strategy.Entry("S", Side.Long);
        if (Ta.Crossunder(Close, Ta.Ema(Close, 20))) Strategy.Close("S");
    }
}
