using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    /// <summary>The bars of the stretches that are computed side by side.</summary>
    private const int StretchesAtOnce = 4 * Stretch;

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
    /// with all state in registers. False where a value after the first is na or infinite, or the window is short; the column is then as undefined
    /// as it was.
    /// </summary>
    public static bool TryFill(ReadOnlySpan<double> source, Span<double> result, int length, double divisor)
    {
        int start = source.IndexOfAnyExcept(double.NaN);
        if (start < 0 || length <= ShortLength)
        {
            return false;
        }

        int full = Math.Min(start + length - 1, source.Length);
        int i = Math.Min((full + Stretch - 1) / Stretch * Stretch, source.Length);
        FiniteRange seen = FiniteRange.Of(source[start..i]);
        if (!seen.IsFinite)
        {
            return false;
        }

        result[..full].Fill(double.NaN);
        FillBySteps(source, result, start, i, start, length, full, divisor);

        // A part of the column at a time goes through the near memory once: looked over, added up, divided.
        for (; i + StretchesAtOnce <= source.Length; i += StretchesAtOnce)
        {
            seen = seen.With(FiniteRange.Of(source.Slice(i, StretchesAtOnce)));
            if (!seen.IsFinite)
            {
                return false;
            }

            if (!AreOfLikeSize(seen))
            {
                break;
            }

            FillFourStretches(ref Unsafe.AsRef(in source[i]), ref result[i], length, divisor);
        }

        if (!FiniteRange.Of(source[i..]).IsFinite)
        {
            return false;
        }

        FillBySteps(source, result, i, source.Length, start, length, full, divisor);
        return true;
    }

    /// <summary>The sums from bar <paramref name="from"/>, which is the first that counts or one that is added up afresh, up to <paramref name="end"/>.</summary>
    private static void FillBySteps(
        ReadOnlySpan<double> source, Span<double> result, int from, int end, int start, int length, int full, double divisor)
    {
        double sum = 0;
        double noise = 0;
        for (int i = from; i < end; i++)
        {
            Step(source, i, start, length, ref sum, ref noise);
            if (i >= full)
            {
                result[i] = sum;
            }
        }

        Divide(result[Math.Min(Math.Max(from, full), end)..end], divisor);
    }

    /// <summary>
    /// The sums of four stretches that follow each other, with a full window before them and values among which none is noisy: each sum waits
    /// for the one before it, four at once wait together, and are divided together.
    /// </summary>
    private static void FillFourStretches(ref double source, ref double result, int length, double divisor)
    {
        Vector256<double> divisors = Vector256.Create(divisor);
        ref double source1 = ref Unsafe.Add(ref source, Stretch);
        ref double source2 = ref Unsafe.Add(ref source1, Stretch);
        ref double source3 = ref Unsafe.Add(ref source2, Stretch);
        ref double result1 = ref Unsafe.Add(ref result, Stretch);
        ref double result2 = ref Unsafe.Add(ref result1, Stretch);
        ref double result3 = ref Unsafe.Add(ref result2, Stretch);
        double sum = AddUp(ref source, length);
        double sum1 = AddUp(ref source1, length);
        double sum2 = AddUp(ref source2, length);
        double sum3 = AddUp(ref source3, length);
        nint i = 0;
        while (true)
        {
            Vector256<double> values = Vector256.Create(sum, sum1, sum2, sum3) / divisors;
            Unsafe.Add(ref result, i) = values.GetElement(0);
            Unsafe.Add(ref result1, i) = values.GetElement(1);
            Unsafe.Add(ref result2, i) = values.GetElement(2);
            Unsafe.Add(ref result3, i) = values.GetElement(3);
            if (++i == Stretch)
            {
                return;
            }

            nint old = i - length;
            sum = sum - Unsafe.Add(ref source, old) + Unsafe.Add(ref source, i);
            sum1 = sum1 - Unsafe.Add(ref source1, old) + Unsafe.Add(ref source1, i);
            sum2 = sum2 - Unsafe.Add(ref source2, old) + Unsafe.Add(ref source2, i);
            sum3 = sum3 - Unsafe.Add(ref source3, old) + Unsafe.Add(ref source3, i);
        }
    }

    /// <summary>
    /// Whether no sum of the values can become noisy within a stretch: they are all above 0 and of like size, as prices are, so that what
    /// rounding adds on <see cref="Stretch"/> bars stays below the tolerance by the factor that this leaves.
    /// </summary>
    private static bool AreOfLikeSize(FiniteRange values)
    {
        const double MostApart = Tolerance / (2 * Stretch * Rounding);
        return values.Least > 0 && values.Most < values.Least * MostApart;
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
