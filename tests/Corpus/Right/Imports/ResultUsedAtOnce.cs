using Barline;

[Indicator("Bands")]
public partial class Bands
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Upper => Ta.Bb(Close, Length, 2).Upper;
    [Output] public Series<double> Lower => Ta.Bb(Close, Length, 2).Lower;
}

[Strategy("Keeps series only")]
public partial class KeepsSeries
{
    private Series<double> upper;
    private Series<double> width;

    void Setup()
    {
        Chart.Plot(Import(new Bands { Length = 50 }).Upper, "Wide");
        var bands = Import(new Bands());
        upper = bands.Upper;
        width = bands.Upper - bands.Lower;
    }

    void Process(Bar bar)
    {
        if (bar.Close > upper && width > width[1]) Strategy.Entry("Long", Side.Long);
        if (bar.Close < upper - width / 2) Strategy.Close("Long");
    }
}
