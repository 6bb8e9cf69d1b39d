using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>The last so many values of a source that are not na, in rising order.</summary>
/// <remarks>
/// It lies in blocks whose size grows with the root of the length, so that a value goes in or out, and a rank is found, without going through
/// the window. A kernel holds it by reference and copies share it: it follows the source to whatever bar it is asked for and undoes the last
/// value where that was another one, so that what it holds hangs on the source up to the bar and on nothing else. It gives values and whole
/// numbers, which no order of steps can change.
/// </remarks>
internal sealed class OrderedWindow(int length, bool hasTimes = false)
{
    private readonly int capacity = Math.Clamp((int)Math.Sqrt(length) * 2, 32, 1024);
    private readonly List<OrderedBlock> blocks = [];

    /// <summary>The bar that it has been brought to, and the value that it then had.</summary>
    private int bar = -1;
    private double last = double.NaN;

    /// <summary>The bar of the oldest value, and of the one that went out on the last bar; -1 where none did.</summary>
    private int oldest;
    private int left = -1;

    /// <summary>The number that the next value gets.</summary>
    private long next;

    /// <summary>How many values it holds.</summary>
    public int Count { get; private set; }

    public bool IsFull => Count == length;

    /// <summary>Whether it holds the values of the last bars, as many as it can, and none of these is na.</summary>
    public bool IsWithoutGaps => IsFull && bar - oldest == length - 1;

    /// <summary>
    /// The sum, over all values, of the value's number times how many others are less, those counted off that are greater. As these differences
    /// add up to 0, it does not hang on where the numbers begin.
    /// </summary>
    public long Agreement { get; private set; }

    /// <summary>The sum of (count³ - count) / 3 over all different values.</summary>
    public long Ties { get; private set; }

    /// <summary>Brings it to the bar of <paramref name="source"/>.</summary>
    public void MoveTo(History<double> source)
    {
        int index = source.Index;
        if (index == bar)
        {
            if (!IsSame(last, source.Now))
            {
                Undo(source);
                Step(source);
            }

            return;
        }

        if (index != bar + 1)
        {
            Rebuild(source);
        }
        else if (index > 0 && !IsSame(last, source[1]))
        {
            Undo(source.Before(1));
            Step(source.Before(1));
        }

        Step(source);
    }

    /// <summary>The value at <paramref name="rank"/>, 0 being the least and equal ones counted apart.</summary>
    public double AtRank(int rank)
    {
        int block = 0;
        while (rank >= blocks[block].Count)
        {
            rank -= blocks[block++].Count;
        }

        return blocks[block].AtRank(rank);
    }

    /// <summary>How many values are <paramref name="value"/> or less.</summary>
    public int CountUpTo(double value)
    {
        int block = BlockOf(value);
        int found = blocks[block].Find(value);
        int count = blocks[block].Before(found < 0 ? ~found : found + 1).Count;
        for (int before = 0; before < block; before++)
        {
            count += blocks[before].Count;
        }

        return count;
    }

    /// <summary>The value that is there most often; of several the least.</summary>
    public double Commonest()
    {
        double result = double.NaN;
        int most = 0;
        foreach (OrderedBlock block in blocks)
        {
            int place = block.Commonest();
            if (block.CountAt(place) > most)
            {
                most = block.CountAt(place);
                result = block.ValueAt(place);
            }
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSame(double one, double other) =>
        BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other) || (double.IsNaN(one) && double.IsNaN(other));

    /// <summary>Takes in the value of the bar after the one that it was brought to.</summary>
    private void Step(History<double> source)
    {
        double value = source.Now;
        int index = source.Index;
        bar = index;
        last = value;
        left = -1;
        if (double.IsNaN(value))
        {
            return;
        }

        if (Count == length)
        {
            left = oldest;
            Remove(source[index - oldest], next - length);
            do
            {
                oldest++;
            }
            while (double.IsNaN(source[index - oldest]));
        }
        else if (Count++ == 0)
        {
            oldest = index;
        }

        Insert(value, next++);
    }

    /// <summary>Takes back the last step, whose bar <paramref name="source"/> is at; a step follows.</summary>
    private void Undo(History<double> source)
    {
        if (double.IsNaN(last))
        {
            return;
        }

        Remove(last, --next);
        if (left >= 0)
        {
            oldest = left;
            Insert(source[source.Index - left], next - length);
        }
        else
        {
            Count--;
        }
    }

    /// <summary>Holds the values up to the bar before that of <paramref name="source"/>.</summary>
    private void Rebuild(History<double> source)
    {
        blocks.Clear();
        Count = 0;
        Agreement = 0;
        Ties = 0;
        int back = 1;
        for (int values = 0; back <= source.Index; back++)
        {
            if (!double.IsNaN(source[back]) && ++values == length)
            {
                break;
            }
        }

        for (back = Math.Min(back, source.Index); back >= 1; back--)
        {
            Step(source.Before(back));
        }
    }

    private void Insert(double value, long number)
    {
        // One zero for both, since they are equal and would otherwise come out as the one that went in first.
        value += 0.0;
        if (hasTimes)
        {
            CountPairs(value, number, 1);
        }

        if (blocks.Count == 0)
        {
            blocks.Add(new OrderedBlock(capacity, hasTimes));
        }

        int at = BlockOf(value);
        OrderedBlock block = blocks[at];
        int found = block.Find(value);
        if (found < 0 && block.IsFull)
        {
            OrderedBlock upper = block.Split();
            blocks.Insert(at + 1, upper);
            block = value < upper.Least ? block : upper;
            found = block.Find(value);
        }

        block.Insert(found, value, number);
    }

    private void Remove(double value, long number)
    {
        int at = BlockOf(value);
        OrderedBlock block = blocks[at];
        block.Remove(block.Find(value), number);
        if (block.Size == 0)
        {
            blocks.RemoveAt(at);
        }
        else if (block.Size < capacity / 4 && at + 1 < blocks.Count && block.Size + blocks[at + 1].Size <= capacity / 2)
        {
            block.Append(blocks[at + 1]);
            blocks.RemoveAt(at + 1);
        }

        if (hasTimes)
        {
            CountPairs(value, number, -1);
        }
    }

    /// <summary>Counts a value in (or out) against those that the window holds, itself not among them.</summary>
    private void CountPairs(double value, long number, int sign)
    {
        int at = blocks.Count == 0 ? 0 : BlockOf(value);
        long less = 0;
        long lessTimes = 0;
        long greater = 0;
        long greaterTimes = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            OrderedBlock block = blocks[i];
            if (i < at)
            {
                less += block.Count;
                lessTimes += block.Times;
            }
            else if (i > at)
            {
                greater += block.Count;
                greaterTimes += block.Times;
            }
            else
            {
                int found = block.Find(value);
                (int before, long beforeTimes) = block.Before(found < 0 ? ~found : found);
                long equal = found < 0 ? 0 : block.CountAt(found);
                less += before;
                lessTimes += beforeTimes;
                greater += block.Count - before - equal;
                greaterTimes += block.Times - beforeTimes - (found < 0 ? 0 : block.TimesAt(found));
                Ties += sign * equal * (equal + 1);
            }
        }

        Agreement += sign * (greaterTimes - lessTimes + (number * (less - greater)));
    }

    /// <summary>The block that holds a value, or would.</summary>
    private int BlockOf(double value)
    {
        int low = 0;
        int high = blocks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (blocks[middle].Least <= value)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
