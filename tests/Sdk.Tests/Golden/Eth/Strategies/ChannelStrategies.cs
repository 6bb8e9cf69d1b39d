namespace Barline.Tests.Golden.Eth;

[Strategy("Bollinger bands out of a Keltner channel", Overlay = true)]
public sealed partial class SqueezeBreakout
{
    private bool isSqueezed;

    private void Process()
    {
        BollingerBands bands = Ta.Bb(Close, 20, 2.0);
        Series<double> basis = Ta.Ema(Close, 20);
        Series<double> range = 1.5 * Ta.Ema(Ta.Tr(), 20);
        Series<double> upper = basis + range;
        Series<double> lower = basis - range;

        double momentum = Ta.Linreg(Close - bands.Middle, 20);
        if (bands.Lower > lower && bands.Upper < upper)
        {
            isSqueezed = true;
        }

        bool isReleased = isSqueezed && (bands.Lower < lower || bands.Upper > upper);
        if (isReleased && momentum > 0)
        {
            Strategy.Entry("Long", Side.Long);
            isSqueezed = false;
        }

        if (isReleased && momentum < 0)
        {
            Strategy.Entry("Short", Side.Short);
            isSqueezed = false;
        }

        if (Strategy.PositionSize > 0 && momentum < 0)
        {
            Strategy.Close("Long");
        }

        if (Strategy.PositionSize < 0 && momentum > 0)
        {
            Strategy.Close("Short");
        }
    }
}

[Strategy("Release of a squeeze", Overlay = true)]
public sealed partial class SqueezeRelease
{
    private void Process()
    {
        Series<double> middle = Ta.Sma(Close, 20);
        Series<double> deviation = 2.0 * Ta.Stdev(Close, 20);
        Series<double> basis = Ta.Ema(Close, 20);
        Series<double> range = 1.5 * Ta.Atr(20);
        Series<bool> isOn = middle - deviation > basis - range && middle + deviation < basis + range;
        if (isOn[1] && !isOn && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, 1, comment: "squeeze release");
        }

        if (Ta.Crossunder(Close, basis) && Strategy.PositionSize > 0)
        {
            Strategy.Close("L", "kc basis lost");
        }
    }
}

[Strategy("Breaks of a Keltner channel", Overlay = true)]
public sealed partial class KeltnerBreak
{
    private void Process()
    {
        Series<double> middle = Ta.Ema(Close, 20);
        Series<double> width = 2.0 * Ta.Atr(10);
        if (Ta.Crossover(Close, middle + width) && Strategy.PositionSize <= 0)
        {
            Strategy.Close("S", "flip flat");
            Strategy.Entry("L", Side.Long, comment: "upper break");
        }

        if (Ta.Crossunder(Close, middle - width) && Strategy.PositionSize >= 0)
        {
            Strategy.Close("L", "flip flat");
            Strategy.Entry("S", Side.Short, comment: "lower break");
        }

        if (Ta.Crossunder(Close, middle) && Strategy.PositionSize > 0)
        {
            Strategy.Close("L", "back to mid");
        }

        if (Ta.Crossover(Close, middle) && Strategy.PositionSize < 0)
        {
            Strategy.Close("S", "back to mid");
        }
    }
}

[Strategy("Breaks of a Donchian channel", Overlay = true)]
public sealed partial class DonchianBreak
{
    [Input(Min = 1)] public int EntryLength { get; init; } = 20;

    [Input(Min = 1)] public int ExitLength { get; init; } = 10;

    private void Process()
    {
        if (Close > Ta.Highest(EntryLength)[1])
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (Close < Ta.Lowest(EntryLength)[1])
        {
            Strategy.Entry("Short", Side.Short);
        }

        if (Strategy.PositionSize > 0 && Close < Ta.Lowest(ExitLength)[1])
        {
            Strategy.Close("Long");
        }

        if (Strategy.PositionSize < 0 && Close > Ta.Highest(ExitLength)[1])
        {
            Strategy.Close("Short");
        }
    }
}

[Strategy("Dual thrust", Overlay = true)]
public sealed partial class DualThrust
{
    [Input(Min = 1)] public int Length { get; init; } = 4;

    [Input(Min = 0)] public double Factor { get; init; } = 0.5;

    private void Process(Bar bar)
    {
        double range = Math.Max(Ta.Highest(High, Length) - Ta.Lowest(Close, Length), Ta.Highest(Close, Length) - Ta.Lowest(Low, Length));
        double upper = bar.Open + (Factor * range);
        double lower = bar.Open - (Factor * range);
        if (bar.Close > upper)
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (bar.Close < lower)
        {
            Strategy.Entry("Short", Side.Short);
        }

        if (Strategy.PositionSize > 0 && bar.Close < lower)
        {
            Strategy.Close("Long");
        }

        if (Strategy.PositionSize < 0 && bar.Close > upper)
        {
            Strategy.Close("Short");
        }
    }
}

[Strategy("New extremes, left at the middle of the channel", Overlay = true)]
public sealed partial class NewExtremes
{
    private void Process()
    {
        Series<double> average = Ta.Ema(Close, 50);
        double middle = (Ta.Highest(20) + Ta.Lowest(20)) / 2;
        if (Ta.HighestBars(20) == 0 && Close > average)
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (Ta.LowestBars(20) == 0 && Close < average)
        {
            Strategy.Entry("Short", Side.Short);
        }

        if (Strategy.PositionSize > 0 && Close < middle)
        {
            Strategy.Close("Long");
        }

        if (Strategy.PositionSize < 0 && Close > middle)
        {
            Strategy.Close("Short");
        }
    }
}

[Strategy("Back to the regression line", Overlay = true)]
public sealed partial class RegressionRevert
{
    [Input(Min = 2)] public int Length { get; init; } = 50;

    [Input(Min = 0)] public double Width { get; init; } = 2.0;

    private void Process()
    {
        double line = Ta.Linreg(Close, Length);
        double width = Width * Ta.Stdev(Close, Length);
        if (Close < line - width && Close > Close[1])
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (Close > line + width && Close < Close[1])
        {
            Strategy.Entry("Short", Side.Short);
        }

        if (Strategy.PositionSize > 0 && Close > line)
        {
            Strategy.Close("Long");
        }

        if (Strategy.PositionSize < 0 && Close < line)
        {
            Strategy.Close("Short");
        }
    }
}

[Strategy("Below the day's average price", InitialCapital = 100_000, Overlay = true)]
public sealed partial class VwapRevert
{
    private void Process()
    {
        VwapBands vwap = Ta.Vwap(Close, Timeframe.Change("1D"), 2);
        if (Ta.Crossunder(Close, vwap.Lower))
        {
            Strategy.Entry("long", Side.Long);
        }

        if (Ta.Crossover(Close, vwap.Middle))
        {
            Strategy.Close("long");
        }
    }
}
