using System.Runtime.CompilerServices;

namespace Barline;

public partial class TaNamespace
{
    /// <summary>Directional movement index: how far the bars reach beyond the ones before on either side, and how one-sidedly (Pine's <c>ta.dmi</c>).</summary>
    /// <remarks>
    /// A bar moves upwards by high - high[1] where that is more than 0 and more than low[1] - low, and downwards the other way round. PlusDi and
    /// MinusDi are Wilder's averages of that in percent of Wilder's average of the true range; where they would be na after their first value, they keep
    /// the last one. Adx is Wilder's average of 100 * |PlusDi - MinusDi| / (PlusDi + MinusDi).
    /// </remarks>
    /// <param name="diLength">The length of the averages of movement and range, 1 or more.</param>
    /// <param name="adxSmoothing">The length of the average that makes the Adx, 1 or more.</param>
    /// <returns>The two directions and the index: <c>var (plus, minus, adx) = Ta.Dmi(14, 14)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(TaGroup.Trend, Warmup = "diLength + adxSmoothing - 1", Pine = "ta.dmi", TaLib = "ADX", StockIndicators = "GetAdx")]
    public virtual DmiLines Dmi([AtLeast(1)] int diLength, [AtLeast(1)] int adxSmoothing)
    {
        CheckLength(diLength, "Ta.Dmi");
        CheckLength(adxSmoothing, "Ta.Dmi");
        return new(
            Define(new DirectionKernel<PlusMovement>(diLength), Prices.High, Prices.Low, Prices.Close),
            Define(new DirectionKernel<MinusMovement>(diLength), Prices.High, Prices.Low, Prices.Close),
            Define(new AdxKernel(diLength, adxSmoothing), Prices.High, Prices.Low, Prices.Close));
    }
}

/// <summary>The movement to one side in percent of the true range.</summary>
internal struct DirectionKernel<TSide>(int length) : IBuiltInKernel<double, double, double, double>
    where TSide : struct, IDirectionalMovement
{
    private RecursiveAverage<WilderStep> movement = new(length);
    private RecursiveAverage<WilderStep> range = new(length);
    private double last = double.NaN;

    public static string Name => "Ta.Dmi";

    public static bool RunsAhead => true;

    public readonly Arguments Arguments => Arguments.Of((long)range.Length);

    public double Update(History<double> high, History<double> low, History<double> close)
    {
        double average = range.Update(TrKernel.TrueRange(high.Now, low.Now, close[1], handleNa: false));
        double moved = movement.Update(TSide.Of(high.Now - high[1], low[1] - low.Now));
        double percent = 100 * moved / average;
        return last = double.IsNaN(percent) ? last : percent;
    }

    public int RunAhead(ReadOnlySpan<double> high, ReadOnlySpan<double> low, ReadOnlySpan<double> close, Span<double> result, int bar)
    {
        if (!movement.HasBegun || !range.HasBegun)
        {
            return bar;
        }

        low = low[..high.Length];
        close = close[..high.Length];
        double average = range.Value;
        double moved = movement.Value;
        double percent = last;
        for (; bar < high.Length; bar++)
        {
            double nextAverage = range.Next(average, TrKernel.TrueRange(high[bar], low[bar], close[bar - 1], handleNa: false));
            double nextMoved = movement.Next(moved, TSide.Of(high[bar] - high[bar - 1], low[bar - 1] - low[bar]));
            double next = 100 * nextMoved / nextAverage;
            if (!double.IsFinite(nextAverage + next))
            {
                break;
            }

            average = nextAverage;
            moved = nextMoved;
            result[bar] = percent = next;
        }

        range.Value = average;
        movement.Value = moved;
        last = percent;
        return bar;
    }
}

/// <summary>The average of how one-sided the movement is. It keeps the averages of both sides itself: one pass over the bars is faster than three.</summary>
internal struct AdxKernel(int length, int smoothing) : IBuiltInKernel<double, double, double, double>
{
    private RecursiveAverage<WilderStep> range = new(length);
    private RecursiveAverage<WilderStep> upward = new(length);
    private RecursiveAverage<WilderStep> downward = new(length);
    private RecursiveAverage<WilderStep> average = new(smoothing);
    private double lastPlus = double.NaN;
    private double lastMinus = double.NaN;

    public static string Name => "Ta.Dmi";

    public static bool RunsAhead => true;

    public readonly Arguments Arguments => Arguments.Of(range.Length, average.Length);

    public double Update(History<double> high, History<double> low, History<double> close)
    {
        double up = high.Now - high[1];
        double down = low[1] - low.Now;
        double mean = range.Update(TrKernel.TrueRange(high.Now, low.Now, close[1], handleNa: false));
        double plus = 100 * upward.Update(PlusMovement.Of(up, down)) / mean;
        double minus = 100 * downward.Update(MinusMovement.Of(up, down)) / mean;
        lastPlus = double.IsNaN(plus) ? lastPlus : plus;
        lastMinus = double.IsNaN(minus) ? lastMinus : minus;
        return 100 * average.Update(OneSidedness(lastPlus, lastMinus));
    }

    public int RunAhead(ReadOnlySpan<double> high, ReadOnlySpan<double> low, ReadOnlySpan<double> close, Span<double> result, int bar)
    {
        if (!range.HasBegun || !upward.HasBegun || !downward.HasBegun || !average.HasBegun)
        {
            return bar;
        }

        low = low[..high.Length];
        close = close[..high.Length];
        double mean = range.Value;
        double rises = upward.Value;
        double falls = downward.Value;
        double index = average.Value;
        for (; bar < high.Length; bar++)
        {
            double up = high[bar] - high[bar - 1];
            double down = low[bar - 1] - low[bar];
            double nextMean = range.Next(mean, TrKernel.TrueRange(high[bar], low[bar], close[bar - 1], handleNa: false));
            double nextRises = upward.Next(rises, PlusMovement.Of(up, down));
            double nextFalls = downward.Next(falls, MinusMovement.Of(up, down));
            double plus = 100 * nextRises / nextMean;
            double minus = 100 * nextFalls / nextMean;
            double next = average.Next(index, OneSidedness(plus, minus));
            if (!double.IsFinite(nextMean + plus + minus + next))
            {
                break;
            }

            (mean, rises, falls, index) = (nextMean, nextRises, nextFalls, next);
            (lastPlus, lastMinus) = (plus, minus);
            result[bar] = 100 * next;
        }

        range.Value = mean;
        upward.Value = rises;
        downward.Value = falls;
        average.Value = index;
        return bar;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double OneSidedness(double plus, double minus)
    {
        double both = plus + minus;
        return Math.Abs(plus - minus) / (both == 0 ? 1 : both);
    }
}
