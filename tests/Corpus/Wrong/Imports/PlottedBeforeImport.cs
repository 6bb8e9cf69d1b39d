using Barline;

[Indicator("Bollinger Bands", Overlay = true)]
public partial class Bollinger
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Upper => Ta.Bb(Close, Length, 2).Upper;
    [Output] public Series<double> Lower => Ta.Bb(Close, Length, 2).Lower;
}

[Strategy("Band touch")]
public partial class BandTouch
{
    private Bollinger bands;

    void Setup()
    {
        Chart.Plot(bands.Upper, "Upper", Color.Teal); // BAR2005
        bands = Import(new Bollinger { Length = 30 });
        Chart.Plot(bands.Lower, "Lower", Color.Teal);
    }

    void Process(Bar bar)
    {
        if (Ta.Crossunder(Close, bands.Lower)) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossover(Close, bands.Upper)) Strategy.Close("Long");
    }
}
