using Barline;

namespace Edges;

public enum Smoothing { None, Simple, Exponential }

[Strategy("Everything on its edge")]
public partial class EverythingOnEdge
{
    private const int Least = 2;
    private const double Most = 1e2;

    [Input(Min = Least, Max = 2)] public int Pinned { get; init; } = Least;
    [Input(Max = Most)] public double Top { get; init; } = 100;
    [Input(Min = -5, Max = -1, Step = 0.001)] public double Negative { get; init; } = -5;
    [Input(Options = [1L, 2L, 4L])] public long Power { get; init; } = 4;
    [Input(Options = new object[] { Smoothing.Simple, Smoothing.Exponential })] public Smoothing Kind { get; init; } = Smoothing.Exponential;
    [Input("a", Group = "x")] public bool First { get; init; }
    [Input("b", Group = "x")] public bool Second { get; init; } = true;
    [Input] public DateTime From { get; init; } = new(2024, 1, 5, 0, 0, 0, DateTimeKind.Utc);
    [Input] public Color Tint { get; init; } = Color.New(Color.Teal, 40);
    [Input] public Source Price { get; init; } = Source.Hlc3;

    void Setup() => Chart.Plot(Ta.Sma(Price, Pinned), "pinned", Tint);

    void Process(Bar bar)
    {
        if (bar.Time < From || First) return;

        var line = Kind == Smoothing.Simple ? Ta.Sma(Price, 10) : Ta.Ema(Price, 10);
        if (bar.Close > line && bar.Close < Top * Power) Strategy.Entry("E", Side.Long);
        if (bar.Close < line + Negative && Second) Strategy.Close("E");
    }
}
