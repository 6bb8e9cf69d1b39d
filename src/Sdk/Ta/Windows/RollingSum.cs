using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>The sum of the last so many values that are not na; na until they are there, and on a bar that is na itself.</summary>
/// <remarks>
/// The way a sum is kept decides which of two averages is the larger where they are equal in exact arithmetic, and so whether they cross.
/// TradingView's lists of trades are met by this: a window of up to <see cref="ShortLength"/> values is added up afresh on each bar, which costs
/// no more there and never drifts; a longer one is kept by taking the oldest value out before the newest comes in, and not the other way round.
/// A kept sum is added up afresh where a bound on its rounding errors shows that they matter: after a very large value has left.
/// </remarks>
internal struct RollingSum
{
    /// <summary>The longest window that is added up afresh on each bar.</summary>
    public const int ShortLength = 4;

    /// <summary>The part of the sum, or of the value that comes in, that rounding errors may reach.</summary>
    private const double Tolerance = 1e-9;

    private const double Rounding = 2.220446049250313e-16;

    private ValueWindow window;
    private double sum;
    private double noise;

    public RollingSum(int length)
    {
        window = new ValueWindow(length);
    }

    public readonly int Length => window.Length;

    /// <summary>The sum for the next bar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Update(History<double> source)
    {
        double value = source.Now;
        if (double.IsNaN(value))
        {
            return value;
        }

        if (window.Length <= ShortLength)
        {
            return Short(source, window.Length);
        }

        double without = sum - window.Push(source);
        if (window.HasInfinity)
        {
            return KeepFinite(value, without);
        }

        sum = without + value;
        noise += (Math.Abs(without) + Math.Abs(sum)) * Rounding;
        if (!(noise <= Tolerance * (Math.Abs(sum) + Math.Abs(value))) || double.IsInfinity(noise))
        {
            sum = AddUp(source);
            noise = 0;
        }

        return window.IsFull ? sum : double.NaN;
    }

    /// <summary>
    /// Fills a column with the sums, each divided by <paramref name="divisor"/>, by the same operations in the same order as <see cref="Update"/>,
    /// with all state in registers. False, with nothing done, where a value after the first is na or infinite, or the window is short.
    /// </summary>
    public static bool TryFill(ReadOnlySpan<double> source, Span<double> result, int length, double divisor)
    {
        int start = source.IndexOfAnyExcept(double.NaN);
        if (start < 0 || length <= ShortLength || !FiniteNumbers.All(source[start..]))
        {
            return false;
        }

        double sum = 0;
        double noise = 0;
        int full = Math.Min(start + length - 1, source.Length);
        result[..full].Fill(double.NaN);
        for (int i = start; i < source.Length; i++)
        {
            double value = source[i];
            double without = i - start >= length ? sum - source[i - length] : sum;
            sum = without + value;
            noise += (Math.Abs(without) + Math.Abs(sum)) * Rounding;
            if (!(noise <= Tolerance * (Math.Abs(sum) + Math.Abs(value))) || double.IsInfinity(noise))
            {
                sum = 0;
                for (int back = Math.Max(i - length + 1, start); back <= i; back++)
                {
                    sum += source[back];
                }

                noise = 0;
            }

            if (i >= full)
            {
                result[i] = sum / divisor;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Short(History<double> source, int length)
    {
        double result = 0;
        for (int back = length - 1; back >= 0; back--)
        {
            result += source[back];
        }

        return double.IsNaN(result) ? ShortWithGaps(source, length) : result;
    }

    private static double ShortWithGaps(History<double> source, int length)
    {
        double result = 0;
        for (int back = 0; length > 0; back++)
        {
            if (back > source.Index)
            {
                return double.NaN;
            }

            double value = source[back];
            if (!double.IsNaN(value))
            {
                result += value;
                length--;
            }
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double KeepFinite(double value, double without)
    {
        // The kept sum is that of the finite values, so that it is right again when the last infinite one has left.
        sum = double.IsInfinity(value) ? without : without + value;
        noise += (Math.Abs(without) + Math.Abs(sum)) * Rounding;
        return window.IsFull ? window.InfiniteSum : double.NaN;
    }

    /// <summary>The sum of the finite values of the window, oldest first.</summary>
    private readonly double AddUp(History<double> source)
    {
        double result = 0;
        for (int back = window.Reach(source.Index); back >= 0; back--)
        {
            double value = source[back];
            if (double.IsFinite(value))
            {
                result += value;
            }
        }

        return result;
    }
}
