using Barline;

namespace HelperBase;

[Indicator("Band")]
public partial class Band
{
    [Input(Min = 0.1)] public double Width { get; init; } = 2;
    [Output] public Series<double> Upper => Ta.Bb(Close, 20, Width).Upper;
    [Output] public Series<double> Lower => Ta.Bb(Close, 20, Width).Lower;
}

public abstract class WithBand
{
    protected Band band = null!;

    protected abstract T Take<T>(T made) where T : class, IIndicator;

    protected virtual void Setup()
    {
        band = Take(new Band { Width = 2.5 });
    }
}

[Strategy("Base takes the band")]
public sealed partial class BaseTakesBand : WithBand
{
    protected override T Take<T>(T made) => Import(made);

    protected override void Setup()
    {
        base.Setup();
        Chart.Plot(band.Upper, "U");
    }

    void Process(Bar bar)
    {
        if (bar.Close < band.Lower) Strategy.Entry("Revert", Side.Long);
        if (bar.Close > band.Upper) Strategy.Close("Revert");
    }
}
