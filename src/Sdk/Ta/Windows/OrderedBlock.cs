namespace Barline;

/// <summary>A part of an <see cref="OrderedWindow"/>: different values in rising order, each with how often it is there.</summary>
internal sealed class OrderedBlock(int capacity, bool hasTimes)
{
    private readonly double[] values = new double[capacity];
    private readonly int[] counts = new int[capacity];

    /// <summary>For each value the sum of the numbers of its occurrences; none where nobody asks for them.</summary>
    private readonly long[] times = hasTimes ? new long[capacity] : [];
    private int commonest = -1;

    /// <summary>How many different values it holds.</summary>
    public int Size { get; private set; }

    /// <summary>How many values it holds, equal ones counted apart.</summary>
    public int Count { get; private set; }

    /// <summary>The sum of the numbers of all occurrences.</summary>
    public long Times { get; private set; }

    public bool IsFull => Size == capacity;

    public double Least => values[0];

    /// <summary>The place of <paramref name="value"/>, or the complement of where it would go.</summary>
    public int Find(double value) => Array.BinarySearch(values, 0, Size, value);

    public double ValueAt(int place) => values[place];

    public int CountAt(int place) => counts[place];

    public long TimesAt(int place) => times[place];

    /// <summary>How many values lie before a place, and the sum of the numbers of their occurrences.</summary>
    public (int Count, long Times) Before(int place)
    {
        int count = 0;
        foreach (int each in counts.AsSpan(0, place))
        {
            count += each;
        }

        long sum = 0;
        if (hasTimes)
        {
            foreach (long each in times.AsSpan(0, place))
            {
                sum += each;
            }
        }

        return (count, sum);
    }

    /// <summary>The value at <paramref name="rank"/>, 0 being the least and equal ones counted apart.</summary>
    public double AtRank(int rank)
    {
        int place = 0;
        while (rank >= counts[place])
        {
            rank -= counts[place++];
        }

        return values[place];
    }

    /// <summary>The place of the value that is there most often; of several the least.</summary>
    public int Commonest()
    {
        if (commonest < 0)
        {
            commonest = 0;
            for (int place = 1; place < Size; place++)
            {
                if (counts[place] > counts[commonest])
                {
                    commonest = place;
                }
            }
        }

        return commonest;
    }

    /// <summary>Puts in one occurrence of a value that <see cref="Find"/> gave <paramref name="found"/> for.</summary>
    public void Insert(int found, double value, long time)
    {
        int place = found;
        if (found < 0)
        {
            place = ~found;
            Move(this, place, this, place + 1, Size - place);
            values[place] = value;
            counts[place] = 0;
            if (hasTimes)
            {
                times[place] = 0;
            }

            Size++;
        }

        Change(place, 1, time);
    }

    /// <summary>Takes out one occurrence of the value at <paramref name="place"/>.</summary>
    public void Remove(int place, long time)
    {
        Change(place, -1, -time);
        if (counts[place] == 0)
        {
            Move(this, place + 1, this, place, Size - place - 1);
            Size--;
        }
    }

    /// <summary>Gives its upper half to a new block.</summary>
    public OrderedBlock Split()
    {
        OrderedBlock upper = new(capacity, hasTimes);
        int kept = Size / 2;
        (int count, long sum) = Before(kept);
        Move(this, kept, upper, 0, Size - kept);
        upper.Size = Size - kept;
        upper.Count = Count - count;
        upper.Times = Times - sum;
        Size = kept;
        Count = count;
        Times = sum;
        commonest = -1;
        return upper;
    }

    /// <summary>Takes in what the next block holds.</summary>
    public void Append(OrderedBlock next)
    {
        Move(next, 0, this, Size, next.Size);
        Size += next.Size;
        Count += next.Count;
        Times += next.Times;
        commonest = -1;
    }

    private void Change(int place, int by, long time)
    {
        counts[place] += by;
        Count += by;
        commonest = -1;
        if (hasTimes)
        {
            times[place] += time;
            Times += time;
        }
    }

    private static void Move(OrderedBlock from, int start, OrderedBlock to, int place, int size)
    {
        Array.Copy(from.values, start, to.values, place, size);
        Array.Copy(from.counts, start, to.counts, place, size);
        if (from.times.Length > 0)
        {
            Array.Copy(from.times, start, to.times, place, size);
        }
    }
}
