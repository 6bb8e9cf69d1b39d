using System.Numerics;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>A few values in rising order, of which one is replaced by another without a branch for each.</summary>
internal sealed class SortedValues
{
    private static readonly int lanes = Vector<double>.Count;

    /// <summary>The values, with a vector of the lowest number before and of the highest after them; each is read with its neighbour.</summary>
    private readonly double[] all;
    private readonly int count;

    /// <summary>Puts in order values of which none is na, each zero without its sign.</summary>
    public SortedValues(ReadOnlySpan<double> values)
    {
        count = values.Length;
        all = new double[lanes + ((count + lanes - 1) / lanes * lanes) + lanes];
        all.AsSpan().Fill(double.PositiveInfinity);
        all.AsSpan(0, lanes).Fill(double.NegativeInfinity);
        Span<double> own = all.AsSpan(lanes, count);
        for (int i = 0; i < count; i++)
        {
            own[i] = values[i] + 0.0;
        }

        own.Sort();
    }

    public double this[int rank] => all[lanes + rank];

    /// <summary>Takes out one occurrence of a value and puts in another.</summary>
    public void Replace(double old, double value)
    {
        if (value > old)
        {
            Raise(old, value + 0.0);
        }
        else if (value < old)
        {
            Lower(old, value + 0.0);
        }
    }

    /// <summary>The rank of the first value that is there <paramref name="times"/> times or more; -1 where none is.</summary>
    public int FirstOf(int times)
    {
        ref double first = ref MemoryMarshal.GetArrayDataReference(all);
        int last = lanes + count - times;
        for (int i = lanes; i <= last; i += lanes)
        {
            Vector<long> equal = Vector.Equals(Vector.LoadUnsafe(ref first, (nuint)i), Vector.LoadUnsafe(ref first, (nuint)(i + times - 1)));
            if (equal != Vector<long>.Zero)
            {
                // What lies past the last value counts for none, and equals one that is infinite.
                int rank = i - lanes;
                while (rank + times <= count && this[rank] != this[rank + times - 1])
                {
                    rank++;
                }

                return rank + times <= count ? rank : -1;
            }
        }

        return -1;
    }

    /// <summary>The values between the old and the new one go down a place, the lowest first.</summary>
    private void Raise(double old, double value)
    {
        ref double first = ref MemoryMarshal.GetArrayDataReference(all);
        Vector<double> olds = new(old);
        Vector<double> news = new(value);
        for (int i = lanes; i < lanes + count; i += lanes)
        {
            Vector<double> now = Vector.LoadUnsafe(ref first, (nuint)i);
            Vector<double> above = Vector.LoadUnsafe(ref first, (nuint)(i + 1));
            Vector<double> moved = Vector.MaxNative(now, Vector.MinNative(above, news));
            Vector.ConditionalSelect(Vector.LessThan(now, olds), now, moved).StoreUnsafe(ref first, (nuint)i);
        }
    }

    /// <summary>The values between the new and the old one go up a place, the highest first.</summary>
    private void Lower(double old, double value)
    {
        ref double first = ref MemoryMarshal.GetArrayDataReference(all);
        Vector<double> olds = new(old);
        Vector<double> news = new(value);
        for (int i = all.Length - (2 * lanes); i >= lanes; i -= lanes)
        {
            Vector<double> now = Vector.LoadUnsafe(ref first, (nuint)i);
            Vector<double> below = Vector.LoadUnsafe(ref first, (nuint)(i - 1));
            Vector<double> moved = Vector.MinNative(now, Vector.MaxNative(below, news));
            Vector.ConditionalSelect(Vector.GreaterThan(now, olds), now, moved).StoreUnsafe(ref first, (nuint)i);
        }
    }
}
