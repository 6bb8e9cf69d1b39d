using Barline;

[Strategy("Setup with scalars")]
public partial class SetupWithScalars
{
    private readonly Var<double> peak = new();
    private readonly List<Series<double>> lines = [];
    private double tick;
    private string label = "";
    private Color color;

    [Input(Min = 1)] public int Length { get; init; } = 20;
    [Input] public double Factor { get; init; } = 1.5;
    [Input] public Source Prices { get; init; } = Source.Hl2;

    void Setup()
    {
        tick = 10 * Instrument.TickSize;
        label = $"{Length} x {Factor:F1}";
        color = Color.FromGradient(Length, 1, 50, Color.Red, Color.Green);
        peak.Value = 0;
        int count = Length > 10 ? 3 : 2;
        for (int i = 1; i <= count; i++) lines.Add(Ta.Sma(Prices, i * Length) + Factor * i);
        if (lines.Count > 1 && Factor > 1) Chart.Plot(lines[0] - lines[1], label, color);
        Series<double> highest = Ta.Highest(lines[0], Math.Max(2, Length / 2))[1];
        Chart.Plot(highest, "Highest");
    }

    void Process(Bar bar)
    {
        peak.Value = Math.Max(peak, bar.High);
        if (bar.Close > peak[1] - tick && lines.TrueForAll(line => bar.Close > line)) Strategy.Entry(label, Side.Long);
        if (bar.Close < lines[^1]) Strategy.Close(label);
    }
}
