using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>The sum of the last so many values that are not na; na until they are there, and on a bar that is na itself.</summary>
/// <remarks>
/// The way a sum is kept decides which of two averages is the larger where they are equal in exact arithmetic, and so whether they cross.
/// TradingView's lists of trades are met by this: a window of up to <see cref="ShortLength"/> values is added up afresh on each bar, which costs
/// no more there and never drifts; a longer one is kept by taking the oldest value out before the newest comes in, and not the other way round.
/// A kept sum is added up afresh where a bound on its rounding errors shows that they matter, after a very large value has left, and on every
/// bar whose number is a multiple of <see cref="Stretch"/>: it drifts no further, and two stretches of a column can be computed side by side.
/// </remarks>
internal struct RollingSum
{
    /// <summary>The longest window that is added up afresh on each bar.</summary>
    public const int ShortLength = 4;

    /// <summary>Bars after which a kept sum is added up afresh, a power of two.</summary>
    private const int Stretch = 4000;

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
        if (IsNoisy(sum, value, noise) || source.Index % Stretch == 0)
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
        int i = start;
        for (; i < source.Length && (i < full || i % Stretch != 0); i++)
        {
            Step(source, i, start, length, ref sum, ref noise);
            if (i >= full)
            {
                result[i] = sum;
            }
        }

        bool areOfLikeSize = AreOfLikeSize(source[start..]);
        for (; areOfLikeSize && i + (2 * Stretch) <= source.Length; i += 2 * Stretch)
        {
            FillTwoStretches(ref MemoryMarshal.GetReference(source[i..]), ref MemoryMarshal.GetReference(result[i..]), length);
        }

        for (; i < source.Length; i++)
        {
            Step(source, i, start, length, ref sum, ref noise);
            result[i] = sum;
        }

        Divide(result[full..], divisor);
        return true;
    }

    /// <summary>
    /// The sums of two stretches that follow each other, with a full window before them and values among which none is noisy: each sum waits
    /// for the one before it, two at once wait together.
    /// </summary>
    private static void FillTwoStretches(ref double source, ref double result, int length)
    {
        ref double next = ref Unsafe.Add(ref source, Stretch);
        ref double nextResult = ref Unsafe.Add(ref result, Stretch);
        double sum = AddUp(ref source, length);
        double nextSum = AddUp(ref next, length);
        result = sum;
        nextResult = nextSum;
        for (int i = 1; i < Stretch; i++)
        {
            sum = sum - Unsafe.Add(ref source, i - length) + Unsafe.Add(ref source, i);
            nextSum = nextSum - Unsafe.Add(ref next, i - length) + Unsafe.Add(ref next, i);
            Unsafe.Add(ref result, i) = sum;
            Unsafe.Add(ref nextResult, i) = nextSum;
        }
    }

    /// <summary>
    /// Whether no sum of the values can become noisy within a stretch: they are all above 0 and of like size, as prices are, so that what
    /// rounding adds on <see cref="Stretch"/> bars stays below the tolerance by the factor that this leaves.
    /// </summary>
    private static bool AreOfLikeSize(ReadOnlySpan<double> values)
    {
        const double MostApart = Tolerance / (2 * Stretch * Rounding);
        (double least, double most) = FiniteNumbers.Range(values);
        return least > 0 && most < least * MostApart;
    }

    private static void Divide(Span<double> values, double divisor)
    {
        Vector<double> divisors = new(divisor);
        Span<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        foreach (ref Vector<double> vector in vectors)
        {
            vector /= divisors;
        }

        foreach (ref double value in values[(vectors.Length * Vector<double>.Count)..])
        {
            value /= divisor;
        }
    }

    /// <summary>Takes in the value of bar <paramref name="i"/>, where all from <paramref name="start"/> on are finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ReadOnlySpan<double> source, int i, int start, int length, ref double sum, ref double noise)
    {
        double value = source[i];
        double without = i - start >= length ? sum - source[i - length] : sum;
        sum = without + value;
        noise += (Math.Abs(without) + Math.Abs(sum)) * Rounding;
        if (IsNoisy(sum, value, noise) || i % Stretch == 0)
        {
            sum = AddUp(ref Unsafe.AsRef(in source[i]), Math.Min(length, i - start + 1));
            noise = 0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsNoisy(double sum, double value, double noise) =>
        !(noise <= Tolerance * (Math.Abs(sum) + Math.Abs(value))) || double.IsInfinity(noise);

    /// <summary>The sum of <paramref name="count"/> values, oldest first, of which <paramref name="last"/> is the last.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double AddUp(ref double last, int count)
    {
        double result = 0;
        for (int back = count - 1; back >= 0; back--)
        {
            result += Unsafe.Subtract(ref last, back);
        }

        return result;
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
