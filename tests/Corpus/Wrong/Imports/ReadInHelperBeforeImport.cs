using Barline;

[Indicator("Bands")]
public partial class Bands
{
    [Output] public Series<double> Upper => Ta.Bb(Close, 20, 2).Upper;
}

[Strategy("Plots first")]
public partial class PlotsFirst
{
    private Bands bands;

    void Setup()
    {
        var upper = bands.Upper; // BAR2005
        bands = Import(new Bands());
        Chart.Plot(upper, "Upper");
    }

    void Process(Bar bar)
    {
        if (bar.Close > bands.Upper) Strategy.Entry("Long", Side.Long);
    }
}
