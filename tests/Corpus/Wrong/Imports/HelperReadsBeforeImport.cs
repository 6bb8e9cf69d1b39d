using Barline;

namespace HelperFirst;

[Indicator("Bands")]
public partial class Bands2
{
    [Output] public Series<double> Upper => Ta.Highest(High, 10);
}

[Strategy("Helper first")]
public partial class HelperFirst
{
    private readonly Bands2 bands = new();

    void Setup()
    {
        Draw();
        Import(bands);
    }

    private void Draw()
    {
        Chart.Plot(bands.Upper, "Upper"); // BAR2005
    }

    void Process(Bar bar)
    {
        if (bar.Close >= bands.Upper) Strategy.Entry("H", Side.Long);
        Strategy.Exit("HX", "H", loss: 80);
    }
}
