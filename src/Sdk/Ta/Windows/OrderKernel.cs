namespace Barline;

/// <summary>A statistic of the order of the last so many values.</summary>
internal struct OrderKernel<TStatistic>(int length, TStatistic statistic) : IColumnKernel<double, double>, ILengthKernel<OrderKernel<TStatistic>>
    where TStatistic : struct, IOrderStatistic
{
    private readonly int length = length;
    private readonly TStatistic statistic = statistic;

    /// <summary>Shared by copies of the kernel: what it holds hangs on the source alone.</summary>
    private OrderedWindow? window;

    public static string Name => TStatistic.Name;

    public readonly Arguments Arguments => Arguments.Of((double)length, statistic.Argument);

    public readonly int Length => length;

    public readonly OrderKernel<TStatistic> WithLength(int length) => new(length, statistic);

    public double Update(History<double> source)
    {
        window ??= new OrderedWindow(Math.Min(length, int.MaxValue - TStatistic.Before) + TStatistic.Before, TStatistic.NeedsTimes);
        window.MoveTo(source);
        bool isThere = TStatistic.NeedsEveryBar ? window.IsWithoutGaps : window.IsFull;
        return isThere && !double.IsNaN(source.Now) ? statistic.Of(window, length, source.Now) : double.NaN;
    }

    public readonly bool TryFill(ReadOnlySpan<double> source, Span<double> result)
    {
        if (length > source.Length)
        {
            result.Fill(double.NaN);
            return true;
        }

        int start = Math.Max(source.IndexOfAnyExcept(double.NaN), 0);
        if (FiniteRange.Of(source[start..]).IsFinite)
        {
            result[..start].Fill(double.NaN);
            Fill(source[start..], result[start..]);
        }
        else
        {
            FillAroundGaps(source, result);
        }

        return true;
    }

    /// <summary>Gives the statistic the values that are not na, side by side.</summary>
    private readonly void FillAroundGaps(ReadOnlySpan<double> source, Span<double> result)
    {
        double[] values = new double[source.Length];
        int[] bars = new int[source.Length];
        int count = 0;
        for (int bar = 0; bar < source.Length; bar++)
        {
            values[count] = source[bar];
            bars[count] = bar;
            count += double.IsNaN(source[bar]) ? 0 : 1;
        }

        double[] results = new double[count];
        Fill(values.AsSpan(0, count), results);
        result.Fill(double.NaN);
        int reach = length + TStatistic.Before - 1;
        for (int i = reach; i < count; i++)
        {
            if (!TStatistic.NeedsEveryBar || bars[i] - bars[i - reach] == reach)
            {
                result[bars[i]] = results[i];
            }
        }
    }

    private readonly void Fill(ReadOnlySpan<double> values, Span<double> result)
    {
        int first = Math.Min(length + TStatistic.Before - 1, values.Length);
        result[..first].Fill(double.NaN);
        if (first < values.Length)
        {
            statistic.Fill(values, result, length);
        }
    }
}
