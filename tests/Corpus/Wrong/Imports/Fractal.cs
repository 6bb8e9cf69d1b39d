using Barline;

[Indicator("Fractal smoother")]
public partial class Fractal
{
    [Input(Min = 1)] public int Depth { get; init; } = 3;

    private Fractal inner;

    void Setup()
    {
        if (Depth > 1)
        {
            inner = Import(new Fractal { Depth = Depth - 1 }); // BAR2001
        }
    }

    [Output]
    public Series<double> Line => inner == null ? Ta.Sma(Close, 5) : Ta.Sma(inner.Line, 5);
}
