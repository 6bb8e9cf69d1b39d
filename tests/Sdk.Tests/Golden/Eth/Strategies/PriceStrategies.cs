namespace Barline.Tests.Golden.Eth;

[Strategy("Turns of a source")]
public sealed partial class TurnsOfASource
{
    [Input] public Source Source { get; init; } = Source.Hl2;

    private void Process()
    {
        Series<double> source = Source;
        double change = source - source[1];
        double before = source[1] - source[2];
        if (change > 0 && before <= 0)
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (change < 0 && before >= 0)
        {
            Strategy.Entry("Short", Side.Short);
        }
    }
}

[Strategy("An average of changes, na replaced")]
public sealed partial class AverageOfChanges
{
    private readonly Var<double> moves = new();
    private double lastChange = Na.Value;

    private void Process()
    {
        double change = Ta.Change(Close);
        lastChange = Na.Or(change, lastChange);
        moves.Value = Na.Or(change) + Na.Or(lastChange);

        Series<double> score = Ta.Sma(moves, 8);
        if (score > 0 && Na.Or(score[1]) <= 0 && Strategy.PositionSize == 0)
        {
            Strategy.Entry("N", Side.Long, 1, comment: "na chain long");
        }

        if (score < 0 && Na.Or(score[1]) >= 0 && Strategy.PositionSize > 0)
        {
            Strategy.Close("N", "na chain flat");
        }
    }
}

[Strategy("Stops beyond a wide bar")]
public sealed partial class WideBarStops
{
    [Input(Min = 1)] public int Length { get; init; } = 14;

    [Input(Min = 0)] public double Threshold { get; init; } = 1.0;

    private void Process()
    {
        bool isWide = High[1] - Low[1] > Ta.Atr(Length)[1] * Threshold;
        if (isWide && Close[1] > Open[1])
        {
            Strategy.Entry("LongOnRng", Side.Long, stop: High[1]);
        }
        else
        {
            Strategy.Cancel("LongOnRng");
        }

        if (isWide && Close[1] < Open[1])
        {
            Strategy.Entry("ShortOnRng", Side.Short, stop: Low[1]);
        }
        else
        {
            Strategy.Cancel("ShortOnRng");
        }
    }
}

[Strategy("Engulfing candles, hammers and stars")]
public sealed partial class CandlePatterns
{
    // Prices have two decimals; differences of them that are the same can differ in their last bits.
    private const double noise = 1e-10;

    private void Process(Bar bar)
    {
        Series<double> average = Ta.Sma(Close, 20);
        double body = Math.Abs(bar.Close - bar.Open);
        double bodyBefore = Math.Abs(Close[1] - Open[1]);
        double bodyTwoBefore = Math.Abs(Close[2] - Open[2]);
        double upperWick = bar.High - Math.Max(bar.Open, bar.Close);
        double lowerWick = Math.Min(bar.Open, bar.Close) - bar.Low;

        bool isBullishEngulfing = Close > Open && Close[1] < Open[1] && Close > Open[1] && Open < Close[1];
        bool isBearishEngulfing = Close < Open && Close[1] > Open[1] && Close < Open[1] && Open > Close[1];
        bool isHammer = IsAbove(lowerWick, 2 * body) && IsAbove(0.5 * body, upperWick) && body > 0;
        bool isShootingStar = IsAbove(upperWick, 2 * body) && IsAbove(0.5 * body, lowerWick) && body > 0;
        bool isMorningStar = Close[2] < Open[2]
            && IsAbove(0.3 * bodyTwoBefore, bodyBefore)
            && Close > Open
            && IsAbove(bar.Close, (Open[2] + Close[2]) / 2);

        bool buys = (isBullishEngulfing || isHammer || isMorningStar) && IsAbove(average, bar.Close);
        bool sells = (isBearishEngulfing || isShootingStar) && IsAbove(bar.Close, average);
        if (buys)
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (sells)
        {
            Strategy.Entry("Short", Side.Short);
        }

        if (Strategy.PositionSize > 0 && sells)
        {
            Strategy.Close("Long");
        }

        if (Strategy.PositionSize < 0 && buys)
        {
            Strategy.Close("Short");
        }
    }

    private static bool IsAbove(double value, double level) => value - level > noise;
}

[Strategy("Breaks of confirmed pivots")]
public sealed partial class PivotBreak
{
    [Input(Min = 1)] public int Length { get; init; } = 4;

    private void Process()
    {
        Series<double> pivotHigh = Ta.FixNan(Ta.PivotHigh(Length, Length));
        Series<double> pivotLow = Ta.FixNan(Ta.PivotLow(Length, Length));

        if (Close > pivotHigh && Strategy.PositionSize <= 0)
        {
            Strategy.Close("S", "flip flat");
            Strategy.Entry("L", Side.Long, comment: "pivot-high break");
        }

        if (Close < pivotLow && Strategy.PositionSize >= 0)
        {
            Strategy.Close("L", "flip flat");
            Strategy.Entry("S", Side.Short, comment: "pivot-low break");
        }
    }
}

[Strategy("Sweeps of liquidity beyond pivots")]
public sealed partial class PivotSweep
{
    [Input(Min = 1)] public int Left { get; init; } = 10;

    [Input(Min = 1)] public int Right { get; init; } = 5;

    private void Process()
    {
        Series<double> lastHigh = Ta.FixNan(Ta.PivotHigh(Left, Right));
        Series<double> lastLow = Ta.FixNan(Ta.PivotLow(Left, Right));

        if (Low < lastLow && Close > lastLow && Strategy.PositionSize <= 0)
        {
            Strategy.Close("S", "flip");
            Strategy.Entry("L", Side.Long, 1, comment: "sweep low → long");
        }

        if (High > lastHigh && Close < lastHigh && Strategy.PositionSize >= 0)
        {
            Strategy.Close("L", "flip");
            Strategy.Entry("S", Side.Short, 1, comment: "sweep high → short");
        }
    }
}
