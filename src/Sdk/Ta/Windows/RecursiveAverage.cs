using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>An average that begins as the mean of the first so many values and then moves by a constant part towards each new one.</summary>
/// <remarks>Values that are na leave it as it is. Where infinite values of both signs have made it na, it begins anew.</remarks>
internal struct RecursiveAverage
{
    private readonly int length;
    private readonly double weight;
    private readonly double rest;
    private int count;
    private double average;

    public RecursiveAverage(int length, double weight)
    {
        this.length = length;
        this.weight = weight;
        rest = 1 - weight;
    }

    /// <summary>The average with the next value; na until it has begun, and where the value is na.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Update(double value)
    {
        if (count < length)
        {
            return Begin(value);
        }

        double next = (weight * value) + (rest * average);
        if (double.IsNaN(next))
        {
            return Keep(value);
        }

        return average = next;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double Begin(double value)
    {
        if (double.IsNaN(value))
        {
            return value;
        }

        // Until it has begun, the average is the sum of the values so far.
        average += value;
        if (++count < length)
        {
            return double.NaN;
        }

        average /= length;
        if (double.IsNaN(average))
        {
            count = 0;
            average = 0;
            return double.NaN;
        }

        return average;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double Keep(double value)
    {
        if (!double.IsNaN(value))
        {
            count = 0;
            average = 0;
        }

        return double.NaN;
    }
}
