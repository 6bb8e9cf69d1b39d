using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Barline;

/// <summary>The mean of the last so many values that are not na, and the sum of their squared distances from it.</summary>
/// <remarks>
/// A short window is gone through on each bar, with distances from its newest value: the difference of the sums of prices and of their squares
/// would lose most of its digits, that of such distances loses no more than a factor of the length, since the newest value is one of them. It
/// makes the variance of equal values exactly 0. A long window is kept by replacing the value that leaves, and gone through twice where a bound
/// on its rounding errors says so. The lanes of the vectors are added in an order of their own, so that every machine gives the same digits.
/// </remarks>
internal partial struct RollingVariance
{
    private const int ShortLength = 32;
    private const double Tolerance = 1e-11;
    private const double Rounding = 2.220446049250313e-16;

    private ValueWindow window;
    private double mean;
    private double squares;
    private double meanNoise;
    private double noise;

    public RollingVariance(int length)
    {
        window = new ValueWindow(length);
        noise = double.NaN;
    }

    public readonly int Length => window.Length;

    /// <summary>The mean, where <see cref="Update"/> gave a number.</summary>
    public readonly double Mean => mean;

    /// <summary>The sum of squared distances from the mean, for the next bar; na until the window is full, and where the bar is na.</summary>
    public double Update(History<double> source)
    {
        double value = source.Now;
        if (double.IsNaN(value))
        {
            return value;
        }

        double leaving = window.Push(source);
        if (!window.IsFull || window.HasInfinity)
        {
            noise = double.NaN;
            return double.NaN;
        }

        if (window.Length <= ShortLength)
        {
            GoThroughShort(source);
            return squares;
        }

        double change = value - leaving;
        double before = mean;
        mean += change / window.Length;
        squares += change * ((value - mean) + (leaving - before));
        double size = Math.Abs(change);
        noise += ((Math.Abs(squares) + (size * (Math.Abs(value) + Math.Abs(leaving) + Math.Abs(mean)))) * Rounding) + (2 * size * meanNoise);
        meanNoise += Math.Abs(mean) * Rounding;
        if (!(noise <= Tolerance * squares) || double.IsInfinity(noise))
        {
            GoThrough(source);
        }

        return squares;
    }

    private void GoThroughShort(History<double> source)
    {
        int reach = window.Reach(source.Index);
        double part = 1.0 / window.Length;
        double sum = 0;
        if (reach == window.Length - 1)
        {
            squares = Squares(source.Window(window.Length), out sum);
        }
        else
        {
            squares = 0;
            for (int back = reach; back >= 0; back--)
            {
                double distance = source[back] - source.Now;
                if (!double.IsNaN(distance))
                {
                    sum += distance;
                    squares = Math.FusedMultiplyAdd(distance, distance, squares);
                }
            }

            squares -= sum * sum * part;
        }

        mean = source.Now + (sum * part);
    }

    /// <summary>The sum of squared distances from the mean, by distances from the last value; and the sum of these.</summary>
    private static double Squares(ReadOnlySpan<double> values, out double sum)
    {
        double now = values[^1];
        int whole = values.Length & ~3;
        Vector256<double> nows = Vector256.Create(now);
        Vector256<double> sums = Vector256<double>.Zero;
        Vector256<double> squares = Vector256<double>.Zero;
        for (int i = 0; i < whole; i += 4)
        {
            Vector256<double> distances = Vector256.Create(values.Slice(i, 4)) - nows;
            sums += distances;
            squares = Vector256.FusedMultiplyAdd(distances, distances, squares);
        }

        sum = AddLanes(sums);
        double square = AddLanes(squares);
        for (int i = whole; i < values.Length; i++)
        {
            double distance = values[i] - now;
            sum += distance;
            square = Math.FusedMultiplyAdd(distance, distance, square);
        }

        return square - (sum * sum * (1.0 / values.Length));
    }

    private void GoThrough(History<double> source)
    {
        noise = 0;
        meanNoise = 0;
        if (window.IsContiguous(source.Index))
        {
            mean = source.Now + GoThrough(source.Window(window.Length), source.Now, out squares);
            return;
        }

        int reach = window.Reach(source.Index);
        double shift = source.Now;
        double sum = 0;
        for (int back = reach; back >= 0; back--)
        {
            sum += double.IsNaN(source[back]) ? 0 : source[back] - shift;
        }

        double shifted = sum / window.Length;
        mean = shift + shifted;
        squares = 0;
        for (int back = reach; back >= 0; back--)
        {
            double distance = source[back] - shift - shifted;
            squares += double.IsNaN(distance) ? 0 : distance * distance;
        }
    }

    /// <summary>The sum of squares of the values, and how far their mean lies from <paramref name="shift"/>.</summary>
    private static double GoThrough(ReadOnlySpan<double> values, double shift, out double squares)
    {
        int whole = values.Length & ~3;
        Vector256<double> shifts = Vector256.Create(shift);
        Vector256<double> sums = Vector256<double>.Zero;
        for (int i = 0; i < whole; i += 4)
        {
            sums += Vector256.Create(values.Slice(i, 4)) - shifts;
        }

        double sum = AddLanes(sums);
        for (int i = whole; i < values.Length; i++)
        {
            sum += values[i] - shift;
        }

        double shifted = sum / values.Length;
        Vector256<double> middle = Vector256.Create(shifted);
        sums = Vector256<double>.Zero;
        for (int i = 0; i < whole; i += 4)
        {
            Vector256<double> distances = Vector256.Create(values.Slice(i, 4)) - shifts - middle;
            sums += distances * distances;
        }

        sum = AddLanes(sums);
        for (int i = whole; i < values.Length; i++)
        {
            double distance = values[i] - shift - shifted;
            sum += distance * distance;
        }

        squares = sum;
        return shifted;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double AddLanes(Vector256<double> lanes) =>
        (lanes.GetElement(0) + lanes.GetElement(1)) + (lanes.GetElement(2) + lanes.GetElement(3));
}
