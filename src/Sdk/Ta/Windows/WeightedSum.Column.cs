using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Barline;

internal partial struct WeightedSum
{
    /// <summary>
    /// Fills a column with what <paramref name="of"/> makes of the sums, by the same operations in the same order as <see cref="Update"/>. False
    /// where a value after the first is na or infinite; the column is then as undefined as it was.
    /// </summary>
    public readonly bool TryFill<TResult>(ReadOnlySpan<double> source, Span<double> result, TResult of)
        where TResult : struct, IWeightedResult
    {
        int start = source.IndexOfAnyExcept(double.NaN);
        if (start < 0 || source.Length - start - Vector<double>.Count < Length || !FiniteRange.Of(source[start..]).IsFinite)
        {
            return false;
        }

        int first = start + Length - 1;
        result[..first].Fill(double.NaN);
        if (Length <= ShortLength)
        {
            FillShort(source, result, first, of);
        }
        else
        {
            FillKept(source, result, first, of);
        }

        return true;
    }

    /// <summary>Some bars side by side, each of which adds one value at a time, the last ones once more where they are not as many as fit.</summary>
    private readonly void FillShort<TResult>(ReadOnlySpan<double> source, Span<double> result, int first, TResult of)
        where TResult : struct, IWeightedResult
    {
        ref double values = ref MemoryMarshal.GetReference(source);
        int lanes = Vector<double>.Count;
        for (int i = first; i < source.Length; i += lanes)
        {
            int bar = Math.Min(i, source.Length - lanes);
            Vector<double> sums = Vector<double>.Zero;
            Vector<double> weightedSums = Vector<double>.Zero;
            Vector<double> weight = Vector<double>.Zero;
            for (int back = Length - 1; back >= 0; back--)
            {
                Vector<double> value = Vector.LoadUnsafe(ref values, (nuint)(bar - back));
                weight += Vector<double>.One;
                sums += value;
                weightedSums += weight * value;
            }

            for (int lane = 0; lane < lanes; lane++)
            {
                result[bar + lane] = of.Of(weightedSums[lane], sums[lane]);
            }
        }
    }

    private readonly void FillKept<TResult>(ReadOnlySpan<double> source, Span<double> result, int first, TResult of)
        where TResult : struct, IWeightedResult
    {
        double length = Length;
        double tolerance = plainTolerance;
        KeptWeightedSum sums = KeptWeightedSum.None;
        for (int i = first; i < source.Length; i++)
        {
            double leaving = i > first ? source[i - Length] : 0;
            if (!sums.TryReplace(source[i], leaving, length, tolerance))
            {
                sums = AddUpSideBySide(source.Slice(i - Length + 1, Length));
            }

            result[i] = of.Of(sums.Weighted, sums.Plain);
        }
    }

    /// <summary>Both sums of a long window, in as many parts as a vector has on every machine.</summary>
    private static KeptWeightedSum AddUpSideBySide(ReadOnlySpan<double> values)
    {
        int whole = values.Length & ~3;
        Vector256<double> sums = Vector256<double>.Zero;
        Vector256<double> weightedSums = Vector256<double>.Zero;
        Vector256<double> weights = Vector256.Create(1.0, 2, 3, 4);
        Vector256<double> four = Vector256.Create(4.0);
        for (int i = 0; i < whole; i += 4)
        {
            Vector256<double> group = Vector256.Create(values.Slice(i, 4));
            sums += group;
            weightedSums += weights * group;
            weights += four;
        }

        double sum = AddLanes(sums);
        double weighted = AddLanes(weightedSums);
        for (int i = whole; i < values.Length; i++)
        {
            sum += values[i];
            weighted += (i + 1.0) * values[i];
        }

        return new KeptWeightedSum(weighted, sum);
    }

    private static double AddLanes(Vector256<double> lanes) =>
        (lanes.GetElement(0) + lanes.GetElement(1)) + (lanes.GetElement(2) + lanes.GetElement(3));
}
