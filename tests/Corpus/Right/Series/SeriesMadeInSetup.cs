using Barline;

[Strategy("Series in fields")]
public partial class SeriesInFields
{
    private readonly Dictionary<string, Series<double>> lines = [];
    private Series<double> fast;
    private Series<double> slow;
    private Series<double>[] ribbon = [];
    private double alpha;

    [Input(Min = 1)] public int Length { get; init; } = 10;
    [Input] public bool Smooth { get; init; } = true;

    void Setup()
    {
        alpha = 2.0 / (Length + 1);
        fast = Smooth ? Ta.Ema(Close, Length) : Close;
        slow = Ta.Sma(Hlc3, 3 * Length) * (1 + alpha / 100);
        ribbon = [.. Enumerable.Range(1, 4).Select(n => Ta.Sma(Close, n * Length))];
        lines["spread"] = fast - slow;
        Series<double> width = Math.Sqrt(Length) * Ta.Stdev(Close, Length);
        lines["upper"] = slow + width;
        Chart.Plot(lines["upper"], "Upper");
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(fast, slow) && ribbon.All(line => bar.Close > line)) Strategy.Entry("Long", Side.Long);
        if (lines["spread"] < 0) Strategy.Close("Long");
    }
}
