using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Barline;

internal partial struct RollingCorrelation
{
    /// <summary>Values beyond it may have squares that are infinite, which the two ways of going through a window treat each in its way.</summary>
    private const double Largest = 1e140;

    /// <summary>
    /// Fills a column by the same operations in the same order as <see cref="Update"/>. False where a value after the first pair is na, infinite or
    /// huge; the column is then as undefined as it was.
    /// </summary>
    public readonly bool TryFill<TResult>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> result)
        where TResult : struct, IPairResult
    {
        int start = Math.Max(x.IndexOfAnyExcept(double.NaN), y.IndexOfAnyExcept(double.NaN));
        if (start < 0 || x.Length - start - Vector<double>.Count < length || !IsModerate(x[start..]) || !IsModerate(y[start..]))
        {
            return false;
        }

        int first = start + length - 1;
        result[..first].Fill(double.NaN);
        if (length <= ShortLength)
        {
            FillShort<TResult>(x, y, result, first);
        }
        else
        {
            FillKept<TResult>(x, y, result, first);
        }

        return true;
    }

    private static bool IsModerate(ReadOnlySpan<double> values)
    {
        FiniteRange range = FiniteRange.Of(values);
        return range.IsFinite && range.Least > -Largest && range.Most < Largest;
    }

    /// <summary>Some bars side by side, each of which takes one pair at a time, the last ones once more where they are not as many as fit.</summary>
    private readonly void FillShort<TResult>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> result, int first)
        where TResult : struct, IPairResult
    {
        ref double valuesX = ref MemoryMarshal.GetReference(x);
        ref double valuesY = ref MemoryMarshal.GetReference(y);
        int lanes = Vector<double>.Count;
        Vector<double> lengths = new(length);
        for (int i = first; i < x.Length; i += lanes)
        {
            int bar = Math.Min(i, x.Length - lanes);
            Vector<double> shiftX = Vector.LoadUnsafe(ref valuesX, (nuint)bar);
            Vector<double> shiftY = Vector.LoadUnsafe(ref valuesY, (nuint)bar);
            Vector<double> sumX = Vector<double>.Zero;
            Vector<double> sumY = Vector<double>.Zero;
            for (int back = length - 1; back >= 0; back--)
            {
                sumX += Vector.LoadUnsafe(ref valuesX, (nuint)(bar - back)) - shiftX;
                sumY += Vector.LoadUnsafe(ref valuesY, (nuint)(bar - back)) - shiftY;
            }

            Vector<double> shiftedX = sumX / lengths;
            Vector<double> shiftedY = sumY / lengths;
            Vector<double> squaresX = Vector<double>.Zero;
            Vector<double> squaresY = Vector<double>.Zero;
            Vector<double> products = Vector<double>.Zero;
            for (int back = length - 1; back >= 0; back--)
            {
                Vector<double> distanceX = Vector.LoadUnsafe(ref valuesX, (nuint)(bar - back)) - shiftX - shiftedX;
                Vector<double> distanceY = Vector.LoadUnsafe(ref valuesY, (nuint)(bar - back)) - shiftY - shiftedY;
                squaresX += distanceX * distanceX;
                squaresY += distanceY * distanceY;
                products += distanceX * distanceY;
            }

            for (int lane = 0; lane < lanes; lane++)
            {
                result[bar + lane] = TResult.Of(products[lane], squaresX[lane], squaresY[lane]);
            }
        }
    }

    private readonly void FillKept<TResult>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> result, int first)
        where TResult : struct, IPairResult
    {
        Vector128<double> part = Vector128.Create(1.0 / length);
        PairMoments moments = PairMoments.None;
        for (int i = first; i < x.Length; i++)
        {
            Vector128<double> leaving = i > first ? Vector128.Create(x[i - length], y[i - length]) : Vector128<double>.Zero;
            if (!moments.TryReplace(Vector128.Create(x[i], y[i]), leaving, part))
            {
                moments = GoThrough(x.Slice(i - length + 1, length), y.Slice(i - length + 1, length));
            }

            result[i] = TResult.Of(moments.Products, moments.FirstSquares, moments.SecondSquares);
        }
    }
}
