using System.Numerics;

namespace Barline;

/// <summary>A stretch of values in rising order, equal ones in order of time, and where in this order each lies.</summary>
/// <remarks>
/// It sorts by the highest bits in which the values differ at all, a byte at a time, and then puts right the few that agree in these. Where that
/// would be many, it sorts by all bits. Either way the cost for each value hangs neither on their number nor on their order.
/// </remarks>
internal sealed class RankedStretch(int capacity)
{
    private const int DigitBits = 8;
    private const int Digits = 1 << DigitBits;

    /// <summary>The bits that are sorted by first.</summary>
    private const int LeadingBits = 24;

    /// <summary>The steps for each value that putting right may take.</summary>
    private const int MostSteps = 4;

    private readonly double[] sorted = new double[capacity];
    private readonly int[] ranks = new int[capacity];
    private readonly int[] groups = new int[capacity];
    private Entry[] entries = new Entry[capacity];
    private Entry[] spare = new Entry[capacity];
    private int count;

    /// <summary>The values in rising order, each zero without a sign.</summary>
    public ReadOnlySpan<double> Sorted => sorted.AsSpan(0, count);

    /// <summary>For each value its place in the order.</summary>
    public ReadOnlySpan<int> Ranks => ranks.AsSpan(0, count);

    /// <summary>Takes in values, none of which is na.</summary>
    public void Sort(ReadOnlySpan<double> values)
    {
        count = values.Length;
        ulong differing = 0;
        ulong first = Key(values[0]);
        for (int i = 0; i < values.Length; i++)
        {
            ulong key = Key(values[i]);
            entries[i] = new Entry(key, i);
            differing |= key ^ first;
        }

        int bits = 64 - BitOperations.LeadingZeroCount(differing);
        SortBy(Math.Max(0, bits - LeadingBits), bits);
        if (!TryPutRight())
        {
            SortBy(0, bits);
        }

        for (int rank = 0; rank < count; rank++)
        {
            Entry entry = entries[rank];
            sorted[rank] = values[entry.Place] + 0.0;
            ranks[entry.Place] = rank;
        }
    }

    /// <summary>For each value the place of its group in the order, equal values being one group; and how many groups there are.</summary>
    public ReadOnlySpan<int> Groups(out int groupCount)
    {
        int group = 0;
        for (int rank = 0; rank < count; rank++)
        {
            if (rank > 0 && sorted[rank] != sorted[rank - 1])
            {
                group++;
            }

            groups[entries[rank].Place] = group;
        }

        groupCount = group + 1;
        return groups.AsSpan(0, count);
    }

    /// <summary>How many values, from the one at <paramref name="rank"/> on downwards, are at most <paramref name="limit"/>, which that one is.</summary>
    public int CountUpTo(double limit, int rank)
    {
        // Most often the next value is greater already.
        int step = 1;
        int low = rank;
        while (low + step < count && sorted[low + step] <= limit)
        {
            low += step;
            step *= 2;
        }

        int high = Math.Min(low + step, count);
        while (high - low > 1)
        {
            int middle = (low + high) >> 1;
            if (sorted[middle] <= limit)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low + 1;
    }

    /// <summary>A number that is greater where the value is.</summary>
    private static ulong Key(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value + 0.0);
        return (ulong)(bits ^ ((bits >> 63) | long.MinValue));
    }

    /// <summary>Sorts by the bits of the keys from <paramref name="low"/> up to <paramref name="high"/>, equal ones left in their order.</summary>
    private void SortBy(int low, int high)
    {
        Span<int> places = stackalloc int[Digits];
        for (int shift = low; shift < high; shift += DigitBits)
        {
            places.Clear();
            foreach (Entry entry in entries.AsSpan(0, count))
            {
                places[(byte)(entry.Key >> shift)]++;
            }

            int place = 0;
            foreach (ref int each in places)
            {
                (each, place) = (place, place + each);
            }

            foreach (Entry entry in entries.AsSpan(0, count))
            {
                spare[places[(byte)(entry.Key >> shift)]++] = entry;
            }

            (entries, spare) = (spare, entries);
        }
    }

    /// <summary>Moves each entry down to its place; false where that takes many steps, the entries then being in any order of time.</summary>
    private bool TryPutRight()
    {
        int steps = MostSteps * count;
        for (int i = 1; i < count; i++)
        {
            Entry entry = entries[i];
            int place = i;
            while (place > 0 && entries[place - 1].Key > entry.Key && steps > 0)
            {
                entries[place] = entries[place - 1];
                place--;
                steps--;
            }

            entries[place] = entry;
            if (steps == 0)
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Entry(ulong Key, int Place);
}
