using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Barline;

/// <summary>The mean of the last so many values that are not na, and the mean of their distances from it.</summary>
/// <remarks>
/// The window is gone through twice on each bar: the mean moves with each value, and all distances with it. Distances are taken from the newest
/// value first, which makes those of equal values exactly 0. The lanes of the vectors are added in an order of their own, so that every machine
/// gives the same digits.
/// </remarks>
internal struct MeanDeviation
{
    private ValueWindow window;

    public MeanDeviation(int length)
    {
        window = new ValueWindow(length);
    }

    public readonly int Length => window.Length;

    /// <summary>The mean less the newest value, where <see cref="Update"/> gave a number.</summary>
    public double MeanFromNow { get; private set; }

    /// <summary>The mean distance from the mean, for the next bar; na until the window is full, where the bar is na, and while a value is infinite.</summary>
    public double Update(History<double> source)
    {
        if (double.IsNaN(source.Now))
        {
            return source.Now;
        }

        window.Push(source);
        if (!window.IsFull || window.HasInfinity)
        {
            return double.NaN;
        }

        return window.IsContiguous(source.Index) ? GoThrough(source.Window(Length), source.Now) : GoThroughGaps(source);
    }

    private double GoThrough(ReadOnlySpan<double> values, double now)
    {
        int whole = values.Length & ~7;
        Vector256<double> nows = Vector256.Create(now);
        Vector256<double> sums = Vector256<double>.Zero;
        Vector256<double> otherSums = Vector256<double>.Zero;
        for (int i = 0; i < whole; i += 8)
        {
            sums += Vector256.Create(values.Slice(i, 4)) - nows;
            otherSums += Vector256.Create(values.Slice(i + 4, 4)) - nows;
        }

        double sum = AddLanes(sums + otherSums);
        for (int i = whole; i < values.Length; i++)
        {
            sum += values[i] - now;
        }

        MeanFromNow = sum / values.Length;
        Vector256<double> middle = Vector256.Create(MeanFromNow);
        sums = otherSums = Vector256<double>.Zero;
        for (int i = 0; i < whole; i += 8)
        {
            sums += Vector256.Abs(Vector256.Create(values.Slice(i, 4)) - nows - middle);
            otherSums += Vector256.Abs(Vector256.Create(values.Slice(i + 4, 4)) - nows - middle);
        }

        sum = AddLanes(sums + otherSums);
        for (int i = whole; i < values.Length; i++)
        {
            sum += Math.Abs(values[i] - now - MeanFromNow);
        }

        return sum / values.Length;
    }

    private double GoThroughGaps(History<double> source)
    {
        int reach = window.Reach(source.Index);
        double now = source.Now;
        double sum = 0;
        for (int back = reach; back >= 0; back--)
        {
            sum += double.IsNaN(source[back]) ? 0 : source[back] - now;
        }

        MeanFromNow = sum / Length;
        sum = 0;
        for (int back = reach; back >= 0; back--)
        {
            double distance = Math.Abs(source[back] - now - MeanFromNow);
            sum += double.IsNaN(distance) ? 0 : distance;
        }

        return sum / Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double AddLanes(Vector256<double> lanes) =>
        (lanes.GetElement(0) + lanes.GetElement(1)) + (lanes.GetElement(2) + lanes.GetElement(3));
}
