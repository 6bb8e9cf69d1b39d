using System.Numerics;

namespace Barline;

/// <summary>The commonest value of all windows of a column, of several the least.</summary>
internal static class CommonestColumn
{
    private const int ShortLength = 100;

    public static void Fill(ReadOnlySpan<double> values, Span<double> result, int length)
    {
        if (length <= ShortLength)
        {
            FillShort(values, result, length);
        }
        else
        {
            FillLong(values, result, length);
        }
    }

    /// <summary>The window is kept in order; how often its commonest value is there changes by one at most.</summary>
    private static void FillShort(ReadOnlySpan<double> values, Span<double> result, int length)
    {
        SortedValues window = new(values[..length]);
        int times = length;
        for (int i = length - 1; i < values.Length; i++)
        {
            if (i >= length)
            {
                window.Replace(values[i - length], values[i]);
                times = Math.Min(times + 1, length);
            }

            int rank;
            while ((rank = times == 1 ? 0 : window.FirstOf(times)) < 0)
            {
                times--;
            }

            result[i] = window[rank];
        }
    }

    private static void FillLong(ReadOnlySpan<double> values, Span<double> result, int length)
    {
        int size = Stretches.Size(values.Length, length);
        RankedStretch stretch = new(size);
        CommonestTree window = new((int)BitOperations.RoundUpToPowerOf2((uint)size));
        double[] ofGroup = new double[size];
        for (int start = 0; start + length <= values.Length; start += size - length + 1)
        {
            ReadOnlySpan<double> part = values.Slice(start, Math.Min(size, values.Length - start));
            stretch.Sort(part);
            ReadOnlySpan<int> groups = stretch.Groups(out int groupCount);
            window.Clear(groupCount);
            for (int i = 0; i < part.Length; i++)
            {
                ofGroup[groups[i]] = part[i] + 0.0;
                window.Add(groups[i], 1);
                if (i >= length)
                {
                    window.Add(groups[i - length], -1);
                }

                if (i >= length - 1)
                {
                    result[start + i] = ofGroup[window.Commonest()];
                }
            }
        }
    }
}
