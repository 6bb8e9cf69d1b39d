namespace Barline;

/// <summary>A statistic by rank of all windows of a column.</summary>
/// <remarks>
/// A short window is kept in order and gone through. Of a long one only the ranks are kept that its values have in a whole stretch of the column,
/// as bits: what enters or leaves below or above moves the place that is asked for by one bit at most.
/// </remarks>
internal static class RankColumn<TStatistic>
    where TStatistic : struct, IRankStatistic
{
    private const int ShortLength = 80;

    public static double Of(TStatistic statistic, OrderedWindow window, int length)
    {
        (int rank, double part) = statistic.Place(length);
        double lower = window.AtRank(rank);
        return part == 0 ? lower : TStatistic.Between(lower, window.AtRank(rank + 1), part);
    }

    public static void Fill(TStatistic statistic, ReadOnlySpan<double> values, Span<double> result, int length)
    {
        (int rank, double part) = statistic.Place(length);
        if (length <= ShortLength)
        {
            FillShort(values, result, length, rank, part);
        }
        else
        {
            FillLong(values, result, length, rank, part);
        }
    }

    private static void FillShort(ReadOnlySpan<double> values, Span<double> result, int length, int rank, double part)
    {
        SortedValues window = new(values[..length]);
        for (int i = length - 1; i < values.Length; i++)
        {
            if (i >= length)
            {
                window.Replace(values[i - length], values[i]);
            }

            result[i] = part == 0 ? window[rank] : TStatistic.Between(window[rank], window[rank + 1], part);
        }
    }

    private static void FillLong(ReadOnlySpan<double> values, Span<double> result, int length, int rank, double part)
    {
        int size = Stretches.Size(values.Length, length);
        RankedStretch stretch = new(size);
        RankSet window = new(size);
        for (int start = 0; start + length <= values.Length; start += size - length + 1)
        {
            int count = Math.Min(size, values.Length - start);
            stretch.Sort(values.Slice(start, count));
            Fill(stretch, window, result.Slice(start, count), length, rank, part);
        }
    }

    private static void Fill(RankedStretch stretch, RankSet window, Span<double> result, int length, int rank, double part)
    {
        ReadOnlySpan<int> ranks = stretch.Ranks;
        ReadOnlySpan<double> sorted = stretch.Sorted;
        window.Clear();
        foreach (int each in ranks[..length])
        {
            window.Add(each);
        }

        int place = window.At(rank);
        for (int i = length - 1; i < ranks.Length; i++)
        {
            if (i >= length)
            {
                int old = ranks[i - length];
                int now = ranks[i];
                window.Remove(old);
                window.Add(now);
                if (old <= place && now > place)
                {
                    place = window.After(place);
                }
                else if (old >= place && now < place)
                {
                    place = window.Before(place);
                }
            }

            result[i] = part == 0 ? sorted[place] : TStatistic.Between(sorted[place], sorted[window.After(place)], part);
        }
    }
}
