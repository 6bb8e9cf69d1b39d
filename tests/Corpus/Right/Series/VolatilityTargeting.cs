using Barline;

[Strategy("Volatility targeting", InitialCapital = 100_000)]
public partial class VolatilityTargeting
{
    private const double HoursPerYear = 24 * 365;
    private readonly Var<double> weight = new(0);

    [Input("Target in percent", Min = 1, Max = 100)] public double Target { get; init; } = 15;
    [Input(Min = 5)] public int Window { get; init; } = 48;

    [Output] public Series<double> Weight => weight;

    void Process(Bar bar)
    {
        Series<double> returns = Ta.Change(Close) / Close[1];
        double yearly = Ta.Stdev(returns, Window) * Math.Sqrt(HoursPerYear);
        if (Na.Is(yearly) || yearly == 0) return;
        weight.Value = Math.Min(2, Target / 100 / yearly);
        double wanted = Math.Floor(weight * Strategy.Equity / bar.Close);
        double held = Strategy.PositionSize;
        double difference = wanted - held;
        if (Math.Abs(difference) < 0.1 * Math.Max(1, wanted)) return;
        Strategy.Order("Rebalance", difference > 0 ? Side.Long : Side.Short, Math.Abs(difference));
    }
}
