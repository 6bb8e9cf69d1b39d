namespace Barline.Tests.Golden.Eth;

[Strategy("RSI bands")]
public sealed partial class RsiBands
{
    private void Process()
    {
        Series<double> rsi = Ta.Rsi(Close, 14);
        if (Ta.Crossover(rsi, 30))
        {
            Strategy.Entry("L", Side.Long, comment: "rsi cross up 30");
        }

        if (Ta.Crossunder(rsi, 70))
        {
            Strategy.Entry("S", Side.Short, comment: "rsi cross dn 70");
        }
    }
}

[Strategy("Slow stochastic")]
public sealed partial class SlowStochastic
{
    private void Process()
    {
        Series<double> k = Ta.Sma(Ta.Stoch(Close, High, Low, 14), 3);
        Series<double> d = Ta.Sma(k, 3);
        if (Ta.Crossover(k, d) && k < 80)
        {
            Strategy.Entry("L", Side.Long, comment: "slowK cross above D");
        }

        if (Ta.Crossunder(k, d) && k > 20)
        {
            Strategy.Entry("S", Side.Short, comment: "slowK cross below D");
        }
    }
}

[Strategy("Williams %R bands")]
public sealed partial class WilliamsBands
{
    private void Process()
    {
        Series<double> range = Ta.Wpr(14);
        if (Ta.Crossover(range, -80))
        {
            Strategy.Entry("L", Side.Long, comment: "wpr cross up -80");
        }

        if (Ta.Crossunder(range, -20))
        {
            Strategy.Entry("S", Side.Short, comment: "wpr cross dn -20");
        }
    }
}

[Strategy("Money flow bands")]
public sealed partial class MoneyFlowBands
{
    private void Process()
    {
        Series<double> flow = Ta.Mfi(Hlc3, 14);
        if (Ta.Crossover(flow, 20))
        {
            Strategy.Entry("L", Side.Long, comment: "mfi x up 20");
        }

        if (Ta.Crossunder(flow, 80))
        {
            Strategy.Entry("S", Side.Short, comment: "mfi x dn 80");
        }
    }
}

[Strategy("Chande momentum against zero")]
public sealed partial class ChandeMomentumCross
{
    private void Process()
    {
        Series<double> momentum = Ta.Cmo(Close, 9);
        if (Ta.Crossover(momentum, 0))
        {
            Strategy.Entry("L", Side.Long, comment: "cmo cross up 0");
        }

        if (Ta.Crossunder(momentum, 0))
        {
            Strategy.Entry("S", Side.Short, comment: "cmo cross dn 0");
        }
    }
}

[Strategy("Commodity channel index thresholds")]
public sealed partial class CciThresholds
{
    // Exits look at the index as it was on the last bar of the previous position of the same side.
    private double lastWhileLong = Na.Value;
    private double lastWhileShort = Na.Value;

    private void Process()
    {
        Series<double> index = Ta.Cci(Close, 20);
        if (Ta.Crossover(index, -100))
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (Ta.Crossunder(index, 100))
        {
            Strategy.Entry("Short", Side.Short);
        }

        if (Strategy.PositionSize > 0)
        {
            if (index < 0 && lastWhileLong >= 0)
            {
                Strategy.Close("Long");
            }

            lastWhileLong = index;
        }

        if (Strategy.PositionSize < 0)
        {
            if (index > 0 && lastWhileShort <= 0)
            {
                Strategy.Close("Short");
            }

            lastWhileShort = index;
        }
    }
}

[Strategy("Rank correlation against zero")]
public sealed partial class RankCorrelationCross
{
    private void Process()
    {
        Series<double> correlation = Ta.Rci(Close, 14);
        if (Ta.Crossover(correlation, 0))
        {
            Strategy.Entry("L", Side.Long, comment: "rci cross up");
        }

        if (Ta.Crossunder(correlation, 0))
        {
            Strategy.Entry("S", Side.Short, comment: "rci cross dn");
        }
    }
}

[Strategy("Rank of the last change")]
public sealed partial class ChangeRank
{
    private void Process()
    {
        Series<double> percent = Ta.PercentRank(Ta.Change(Close), 50);
        if (percent < 10 && percent > percent[1])
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (percent > 90 && percent < percent[1])
        {
            Strategy.Entry("Short", Side.Short);
        }

        if (Strategy.PositionSize > 0 && percent > 50)
        {
            Strategy.Close("Long");
        }

        if (Strategy.PositionSize < 0 && percent < 50)
        {
            Strategy.Close("Short");
        }
    }
}
