using Barline;

public enum Kind { Fast, Slow }

[Indicator("Looks frozen, is not")]
public partial class LooksFrozen
{
    private readonly Dictionary<Kind, int> lengths = new() { [Kind.Fast] = 5, [Kind.Slow] = 50 };
    private Func<double> spread = static () => 0;
    private Action<Bar> update = static _ => { };
    private double last;
    private double widest;

    [Input] public Kind Kind { get; init; } = Kind.Fast;
    [Input(Min = 1)] public int Length { get; init; } = 10;
    [Input] public double Level { get; init; } = 50;

    // The condition is an input's, and the rest are series.
    [Output] public Series<double> Line => Level > 0 && Kind == Kind.Slow ? Ta.Sma(Close, lengths[Kind]) : Ta.Ema(Close, Math.Max(2, Length / 2));
    [Output] public Series<double> Oscillator => 2 * (Ta.Rsi(Close, Length) - Level) / Math.Sqrt(Length);
    [Output] public Series<bool> IsUp => Line > Line[1] & Close > Line;
    [Output] public double Spread => spread();
    [Output] public double Widest => widest;

    void Setup()
    {
        spread = () => Math.Max(High - Low, Math.Abs(Close - Close[1]));
        update = bar =>
        {
            last = Close;
            if (Close > Line) widest = Math.Max(widest, High - Low);
        };
        Chart.Plot(Line, Kind == Kind.Fast ? "Fast" : "Slow", Level > 50 ? Color.Red : Color.Green);
        Chart.Plot(Close - Line, "Distance");
    }

    void Process(Bar bar)
    {
        update(bar);
        if (last > widest) widest = last > 1e9 ? 0 : widest;
    }
}
