using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Barline;

/// <content>A whole column at once: a lane of a vector is a bar.</content>
internal partial struct RollingVariance
{
    /// <summary>
    /// Fills bars from <paramref name="from"/> on with the sums of squares of a short window, each times <paramref name="factor"/>, or with the roots of
    /// that, by the same operations in the same order as <see cref="Update"/>, some bars side by side. False where a value after the first, among
    /// those of their windows, is na or infinite, or the window is long.
    /// </summary>
    public static bool TryFill(ReadOnlySpan<double> source, int from, Span<double> result, int length, double factor, bool takeRoots)
    {
        int start = source.IndexOfAnyExcept(double.NaN);
        int end = from + result.Length;
        int oldest = Math.Min(Math.Max(start, from - length + 1), end);
        if (start < 0 || length > ShortLength || !FiniteRange.Of(source[oldest..end]).IsFinite)
        {
            return false;
        }

        int bar = Math.Clamp(start + length - 1, from, end);
        result[..(bar - from)].Fill(double.NaN);
        ref double values = ref MemoryMarshal.GetReference(source);
        Vector512<double> factors = Vector512.Create(factor);
        for (; bar <= end - Vector512<double>.Count; bar += Vector512<double>.Count)
        {
            Vector512<double> variance = Squares(ref Unsafe.Add(ref values, bar), length) * factors;
            (takeRoots ? Vector512.Sqrt(variance) : variance).CopyTo(result[(bar - from)..]);
        }

        for (; bar < end; bar++)
        {
            double variance = Squares(source.Slice(bar - length + 1, length), out _) * factor;
            result[bar - from] = takeRoots ? Math.Sqrt(variance) : variance;
        }

        return true;
    }

    /// <summary>The sums of squares of the windows that end at <paramref name="now"/> and at the bars after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Squares(ref double now, int length)
    {
        ref double oldest = ref Unsafe.Subtract(ref now, length - 1);
        Vector512<double> shift = Vector512.LoadUnsafe(ref now);
        Vector512<double> sum0 = Vector512<double>.Zero;
        Vector512<double> sum1 = Vector512<double>.Zero;
        Vector512<double> sum2 = Vector512<double>.Zero;
        Vector512<double> sum3 = Vector512<double>.Zero;
        Vector512<double> squares0 = Vector512<double>.Zero;
        Vector512<double> squares1 = Vector512<double>.Zero;
        Vector512<double> squares2 = Vector512<double>.Zero;
        Vector512<double> squares3 = Vector512<double>.Zero;
        int i = 0;
        for (; i < (length & ~3); i += 4)
        {
            ref double values = ref Unsafe.Add(ref oldest, i);
            Add(Vector512.LoadUnsafe(ref values) - shift, ref sum0, ref squares0);
            Add(Vector512.LoadUnsafe(ref values, 1) - shift, ref sum1, ref squares1);
            Add(Vector512.LoadUnsafe(ref values, 2) - shift, ref sum2, ref squares2);
            Add(Vector512.LoadUnsafe(ref values, 3) - shift, ref sum3, ref squares3);
        }

        Vector512<double> sum = (sum0 + sum1) + (sum2 + sum3);
        Vector512<double> squares = (squares0 + squares1) + (squares2 + squares3);
        for (; i < length; i++)
        {
            Add(Vector512.LoadUnsafe(ref Unsafe.Add(ref oldest, i)) - shift, ref sum, ref squares);
        }

        return squares - (sum * sum * Vector512.Create(1.0 / length));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector512<double> distance, ref Vector512<double> sum, ref Vector512<double> squares)
    {
        sum += distance;
        squares = Vector512.FusedMultiplyAdd(distance, distance, squares);
    }
}
