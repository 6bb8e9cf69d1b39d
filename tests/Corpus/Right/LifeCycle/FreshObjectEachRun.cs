using Barline;

namespace Fresh;

[Strategy("Fresh")]
public partial class FreshStrategy
{
    [Input(Min = 1)] public int Length { get; init; } = 10;

    void Process()
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, Length))) Strategy.Entry("F", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, Length))) Strategy.Close("F");
    }
}

public static class Runner
{
    public static int Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        FreshStrategy script = new();
        double first = Backtest.Run(script, bars).Metrics.NetProfit;
        script = new FreshStrategy { Length = 20 };
        double second = Backtest.Run(script, bars).Metrics.NetProfit;

        for (int i = 1; i < 4; i++)
        {
            var inner = new FreshStrategy { Length = i * 10 };
            second += Backtest.Run(inner, bars).Metrics.NetProfit;
        }

        IStrategy chosen;
        if (first > second)
        {
            chosen = new FreshStrategy { Length = 7 };
            Backtest.Run(chosen, bars);
        }
        else
        {
            chosen = FreshStrategy.Create(new Dictionary<string, object?> { ["Length"] = 8 });
            Backtest.Run(chosen, bars);
        }

        Func<FreshStrategy> make = () => new FreshStrategy();
        return Backtest.Run(make(), bars).Fingerprint == Backtest.Run(make(), bars).Fingerprint ? 0 : 1;
    }
}
