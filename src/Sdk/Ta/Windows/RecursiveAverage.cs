using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>An average that begins as the mean of the first so many values and then moves by a constant part towards each new one.</summary>
/// <remarks>
/// Values that are na leave it as it is. An infinite value is given back once, where the average has begun, and the average begins anew
/// after it, since it could not get away from it. The mean that it begins with is rounded once, as TradingView's is.
/// </remarks>
internal struct RecursiveAverage<TStep>
    where TStep : struct, IAverageStep
{
    private readonly int length;
    private readonly double factor;
    private int count;
    private double average;
    private double lost;

    public RecursiveAverage(int length)
    {
        this.length = length;
        factor = TStep.Factor(length);
    }

    public readonly int Length => length;

    /// <summary>Whether it has begun.</summary>
    public readonly bool HasBegun => count == length;

    /// <summary>The average, where it has begun.</summary>
    public double Value
    {
        readonly get => average;
        set => average = value;
    }

    /// <summary>Whether it has begun and is of a size from which no step overflows, so that many values may be taken in by <see cref="Fill"/>.</summary>
    public readonly bool IsCalm => HasBegun && AverageColumn.IsCalm(average);

    /// <summary>How many values it takes until it has forgotten how it began.</summary>
    public readonly long Memory => TStep.Memory(length);

    /// <summary>Fills the averages of calm values, where this one is calm; it takes them in once <see cref="Value"/> is given one of them.</summary>
    public readonly void Fill(ReadOnlySpan<double> values, Span<double> averages) => AverageColumn.Fill<TStep>(values, averages, average, length);

    /// <summary>Takes in values from bar <paramref name="bar"/> on as long as they and the average are calm; gives the first bar that is left.</summary>
    public int RunAhead(ReadOnlySpan<double> source, Span<double> result, int bar)
    {
        int most = AverageColumn.PartFor(Memory);
        while (bar < source.Length && IsCalm)
        {
            ReadOnlySpan<double> part = source.Slice(bar, Math.Min(most, source.Length - bar));
            int calm = AverageColumn.CalmCount(part);
            if (calm == 0)
            {
                break;
            }

            Fill(part[..calm], result[bar..]);
            bar += calm;
            average = result[bar - 1];
        }

        return bar;
    }

    /// <summary>The average with the next value; na until it has begun, and where the value is na.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Update(double value)
    {
        if (count == length)
        {
            double next = TStep.Move(average, value, factor);
            if (double.IsFinite(next))
            {
                return average = next;
            }
        }

        return Begin(value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double Begin(double value)
    {
        if (double.IsNaN(value))
        {
            return value;
        }

        if (count == length)
        {
            double last = TStep.Move(average, value, factor);
            Restart();
            return last;
        }

        if (double.IsInfinity(value))
        {
            Restart();
            return double.NaN;
        }

        // Until it has begun, the average is the sum of the values so far, and beside it what their rounding lost.
        double sum = average + value;
        lost += Math.Abs(average) >= Math.Abs(value) ? average - sum + value : value - sum + average;
        average = sum;
        if (++count < length)
        {
            return double.NaN;
        }

        average = (average + lost) / length;
        if (double.IsFinite(average))
        {
            return average;
        }

        Restart();
        return double.NaN;
    }

    private void Restart()
    {
        count = 0;
        average = 0;
        lost = 0;
    }
}
