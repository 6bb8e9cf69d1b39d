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
        if (!movement.IsCalm || !range.IsCalm || high.Length - bar < Scratch.WorthIt)
        {
            return bar;
        }

        using Scratch scratch = new(4, Math.Min(AverageColumn.PartFor(range.Memory), high.Length - bar));
        int most = DirectionColumn.FirstPart;
        while (bar < high.Length && movement.IsCalm && range.IsCalm)
        {
            int count = Math.Min(Math.Min(most, scratch.Length), high.Length - bar);
            most = Math.Min(most * 16, scratch.Length);
            Span<double> ranges = scratch[0, count];
            Span<double> moves = scratch[1, count];
            int calm = DirectionColumn.FillMoves<TSide>(high, low, bar, moves[..TrKernel.FillCalm(high, low, close, bar, handleNa: false, ranges)]);
            Span<double> average = scratch[2, calm];
            Span<double> moved = scratch[3, calm];
            AverageColumn.Fill<WilderStep>((range.Value, movement.Value), range.Length, new(ranges[..calm], average), new(moves[..calm], moved));
            calm = DirectionColumn.CountDivisors(average);
            if (calm == 0)
            {
                break;
            }

            range.Value = average[calm - 1];
            movement.Value = moved[calm - 1];
            DirectionColumn.FillPercents(moved[..calm], average, result[bar..]);
            bar += calm;
            last = result[bar - 1];
        }

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
        return 100 * average.Update(DirectionColumn.OneSidedness(lastPlus, lastMinus));
    }

    public int RunAhead(ReadOnlySpan<double> high, ReadOnlySpan<double> low, ReadOnlySpan<double> close, Span<double> result, int bar)
    {
        if (!AreCalm || high.Length - bar < Scratch.WorthIt)
        {
            return bar;
        }

        using Scratch scratch = new(6, Math.Min(AverageColumn.PartFor(Math.Max(range.Memory, average.Memory)), high.Length - bar));
        int most = DirectionColumn.FirstPart;
        while (bar < high.Length && AreCalm)
        {
            int count = Math.Min(Math.Min(most, scratch.Length), high.Length - bar);
            most = Math.Min(most * 16, scratch.Length);
            Span<double> ranges = scratch[0, count];
            Span<double> ups = scratch[1, count];
            Span<double> downs = scratch[2, count];
            int calm = DirectionColumn.FillMoves<PlusMovement>(high, low, bar, ups[..TrKernel.FillCalm(high, low, close, bar, handleNa: false, ranges)]);
            DirectionColumn.FillMoves<MinusMovement>(high, low, bar, downs[..calm]);
            Span<double> mean = scratch[3, calm];
            Span<double> rises = scratch[4, calm];
            Span<double> falls = scratch[5, calm];
            AverageColumn.Fill<WilderStep>(
                (range.Value, upward.Value, downward.Value), range.Length, new(ranges[..calm], mean), new(ups[..calm], rises), new(downs[..calm], falls));
            calm = DirectionColumn.CountDivisors(mean);
            if (calm == 0)
            {
                break;
            }

            range.Value = mean[calm - 1];
            upward.Value = rises[calm - 1];
            downward.Value = falls[calm - 1];
            DirectionColumn.FillPercents(rises[..calm], mean, rises);
            DirectionColumn.FillPercents(falls[..calm], mean, falls);
            lastPlus = rises[calm - 1];
            lastMinus = falls[calm - 1];
            Span<double> sides = ranges[..calm];
            DirectionColumn.FillSides(rises[..calm], falls, sides);
            Span<double> part = result.Slice(bar, calm);
            average.Fill(sides, part);
            average.Value = part[^1];
            DirectionColumn.MakePercents(part);
            bar += calm;
        }

        return bar;
    }

    private readonly bool AreCalm => range.IsCalm && upward.IsCalm && downward.IsCalm && average.IsCalm;
}
