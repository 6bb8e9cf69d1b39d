namespace Barline.Tests.Golden.Eth;

[Strategy("SMA cross with a cap on the day's orders")]
public sealed partial class CappedCross
{
    [Input(Min = 1)] public int Fast { get; init; } = 5;

    [Input(Min = 1)] public int Slow { get; init; } = 13;

    [Input(Min = 1)] public int MaxFills { get; init; } = 5;

    private void Process()
    {
        Strategy.Risk.MaxIntradayFilledOrders(MaxFills);
        Series<double> fast = Ta.Sma(Close, Fast);
        Series<double> slow = Ta.Sma(Close, Slow);
        if (Ta.Crossover(fast, slow) && Strategy.PositionSize <= 0)
        {
            Strategy.Entry("L", Side.Long, comment: "ma cross up");
        }

        if (Ta.Crossunder(fast, slow) && Strategy.PositionSize >= 0)
        {
            Strategy.Entry("S", Side.Short, comment: "ma cross dn");
        }
    }
}

[Strategy("SMA cross, closed before it reverses")]
public sealed partial class SmaCross
{
    private void Process()
    {
        Series<double> fast = Ta.Sma(Close, 9);
        Series<double> slow = Ta.Sma(Close, 21);
        if (Ta.Crossover(fast, slow) && Strategy.PositionSize <= 0)
        {
            Strategy.Close("S", "flip flat");
            Strategy.Entry("L", Side.Long, comment: "golden cross");
        }

        if (Ta.Crossunder(fast, slow) && Strategy.PositionSize >= 0)
        {
            Strategy.Close("L", "flip flat");
            Strategy.Entry("S", Side.Short, comment: "death cross");
        }
    }
}

[Strategy("Narrow brackets on EMA crosses")]
public sealed partial class Scalper
{
    private void Process()
    {
        Series<double> fast = Ta.Ema(Close, 5);
        Series<double> slow = Ta.Ema(Close, 13);
        if (Ta.Crossover(fast, slow))
        {
            Strategy.Entry("L", Side.Long, 1, comment: "integ scalp long");
        }

        if (Ta.Crossunder(fast, slow))
        {
            Strategy.Entry("S", Side.Short, 1, comment: "integ scalp short");
        }

        double entry = Strategy.PositionAveragePrice;
        double profit = 15 * Instrument.TickSize;
        double loss = 7 * Instrument.TickSize;
        if (Strategy.PositionSize > 0)
        {
            Strategy.Exit("Brk", from: "L", limit: entry + profit, stop: entry - loss);
        }

        if (Strategy.PositionSize < 0)
        {
            Strategy.Exit("Brk", from: "S", limit: entry - profit, stop: entry + loss);
        }
    }
}

[Strategy("Three EMAs in order")]
public sealed partial class EmaRibbon
{
    private int direction;

    private void Process()
    {
        Series<double> fast = Ta.Ema(Close, 8);
        Series<double> middle = Ta.Ema(Close, 21);
        Series<double> slow = Ta.Ema(Close, 55);
        bool isBull = fast > middle && middle > slow;
        bool isBear = fast < middle && middle < slow;
        if (isBull && direction != 1)
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (isBear && direction != -1)
        {
            Strategy.Entry("Short", Side.Short);
        }

        direction = isBull ? 1 : isBear ? -1 : 0;
    }
}

[Strategy("MACD against its signal", Overlay = false)]
public sealed partial class MacdCross
{
    private void Process()
    {
        (Series<double> line, Series<double> signal, _) = Ta.Macd(Close, 12, 26, 9);
        if (Ta.Crossover(line, signal))
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (Ta.Crossunder(line, signal))
        {
            Strategy.Entry("Short", Side.Short);
        }
    }
}

[Strategy("Close against a Hull average")]
public sealed partial class HullCross
{
    private void Process()
    {
        Series<double> hull = Ta.Hma(Close, 55);
        if (Ta.Crossover(Close, hull))
        {
            Strategy.Entry("L", Side.Long, comment: "close cross up HMA55");
        }

        if (Ta.Crossunder(Close, hull))
        {
            Strategy.Entry("S", Side.Short, comment: "close cross dn HMA55");
        }
    }
}

[Strategy("Median against an EMA")]
public sealed partial class MedianCross
{
    private void Process()
    {
        Series<double> median = Ta.Median(Close, 20);
        Series<double> average = Ta.Ema(Close, 20);
        if (Ta.Crossover(median, average))
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (Ta.Crossunder(median, average))
        {
            Strategy.Entry("Short", Side.Short);
        }
    }
}

[Strategy("On-balance volume against its EMA")]
public sealed partial class ObvCross
{
    private void Process()
    {
        Series<double> volume = Ta.Obv();
        Series<double> average = Ta.Ema(volume, 21);
        if (Ta.Crossover(volume, average))
        {
            Strategy.Entry("L", Side.Long, comment: "obv cross up");
        }

        if (Ta.Crossunder(volume, average))
        {
            Strategy.Entry("S", Side.Short, comment: "obv cross dn");
        }
    }
}

[Strategy("Price-volume trend against its EMA")]
public sealed partial class PvtCross
{
    private readonly Var<double> trend = new();

    private void Process()
    {
        if (BarIndex > 0)
        {
            trend.Value = Na.Or(trend) + (Volume * (Close - Close[1]) / Close[1]);
        }

        Series<double> average = Ta.Ema(trend, 21);
        if (Ta.Crossover(trend, average))
        {
            Strategy.Entry("L", Side.Long, comment: "pvt cross up");
        }

        if (Ta.Crossunder(trend, average))
        {
            Strategy.Entry("S", Side.Short, comment: "pvt cross dn");
        }
    }
}
