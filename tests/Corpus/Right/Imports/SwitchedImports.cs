using Barline;

public enum Filter { None, Trend, Momentum }

[Indicator("Trend")]
public partial class TrendFilter
{
    [Output] public Series<bool> Allows => Close > Ta.Sma(Close, 100);
}

[Indicator("Momentum")]
public partial class MomentumFilter
{
    [Output] public Series<bool> Allows => Ta.Roc(Close, 10) > 0;
}

[Strategy("Chosen filter")]
public partial class ChosenFilter
{
    private Func<bool> allows = static () => true;

    [Input] public Filter Filter { get; init; } = Filter.Trend;

    void Setup()
    {
        switch (Filter)
        {
            case Filter.Trend:
                TrendFilter trend = Import(new TrendFilter());
                allows = () => trend.Allows;
                break;
            case Filter.Momentum:
                var momentum = Import(new MomentumFilter());
                allows = () => momentum.Allows;
                break;
        }
    }

    void Process(Bar bar)
    {
        if (allows() && Ta.Crossover(Close, Ta.Ema(Close, 20))) Strategy.Entry("Long", Side.Long);
        if (!allows()) Strategy.CloseAll();
    }
}
