using System.Numerics;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>How many of the values before one are at most a little larger, for all values of a column.</summary>
internal static class CountColumn
{
    private const int ShortLength = 300;

    /// <summary>Fills in the counts among the <paramref name="length"/> values before each that has so many.</summary>
    public static void Fill(ReadOnlySpan<double> values, Span<double> result, int length, double within)
    {
        if (length <= ShortLength)
        {
            FillShort(values, result, length, within);
        }
        else
        {
            FillLong(values, result, length, within);
        }
    }

    /// <summary>Some bars side by side, each of which counts one value at a time.</summary>
    private static void FillShort(ReadOnlySpan<double> values, Span<double> result, int length, double within)
    {
        ref double first = ref MemoryMarshal.GetReference(values);
        int lanes = Vector<double>.Count;
        int i = length;
        for (; i <= values.Length - lanes; i += lanes)
        {
            Vector<double> limits = Vector.LoadUnsafe(ref first, (nuint)i) + new Vector<double>(within);
            Vector<long> counts = Vector<long>.Zero;
            for (int back = 1; back <= length; back++)
            {
                counts -= Vector.LessThanOrEqual(Vector.LoadUnsafe(ref first, (nuint)(i - back)), limits);
            }

            Vector.ConvertToDouble(counts).CopyTo(result[i..]);
        }

        for (; i < values.Length; i++)
        {
            double limit = values[i] + within;
            int count = 0;
            foreach (double value in values.Slice(i - length, length))
            {
                count += value <= limit ? 1 : 0;
            }

            result[i] = count;
        }
    }

    private static void FillLong(ReadOnlySpan<double> values, Span<double> result, int length, double within)
    {
        int size = Stretches.Size(values.Length, length + 1);
        RankedStretch stretch = new(size);
        CumulativeSums<long> window = new(size);
        for (int start = 0; start + length < values.Length; start += size - length)
        {
            int count = Math.Min(size, values.Length - start);
            stretch.Sort(values.Slice(start, count));
            ReadOnlySpan<int> ranks = stretch.Ranks;
            window.Clear();
            foreach (int rank in ranks[..length])
            {
                window.Add(rank, 1);
            }

            for (int i = length; i < count; i++)
            {
                result[start + i] = window.Before(stretch.CountUpTo(values[start + i] + within, ranks[i]));
                window.Add(ranks[i - length], -1);
                window.Add(ranks[i], 1);
            }
        }
    }
}
