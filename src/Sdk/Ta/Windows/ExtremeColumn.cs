using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>The extremes of all windows of a column, some bars side by side.</summary>
/// <remarks>
/// The extreme of 2 values is made of two of 1, that of 4 of two of 2, and so on; that of the whole window is made of the last two such, which
/// may overlap. So a window that is twice as long costs one step more, and no step hangs on what the values are.
/// </remarks>
internal static class ExtremeColumn<TOrder>
    where TOrder : struct, IExtremeOrder
{
    private const int LongestWindow = 1 << 16;
    private const int LeastBlock = 2048;

    /// <summary>Fills a column as <see cref="ExtremeWindow{TOrder}"/> would; false where a value after the first is na or infinite, or the window very long.</summary>
    public static bool TryFill(ReadOnlySpan<double> source, Span<double> result, int length)
    {
        int start = source.IndexOfAnyExcept(double.NaN);
        if (start < 0 || length > LongestWindow || !FiniteRange.Of(source[start..]).IsFinite)
        {
            return false;
        }

        int bar = Math.Min(start + length - 1, source.Length);
        result[..bar].Fill(double.NaN);
        int block = Math.Max(LeastBlock, 2 * length);
        double[] buffer = ArrayPool<double>.Shared.Rent(block + length);
        for (; bar < source.Length; bar += block)
        {
            int count = Math.Min(block, source.Length - bar);
            Fill(source.Slice(bar - length + 1, count + length - 1), result.Slice(bar, count), buffer, length);
        }

        ArrayPool<double>.Shared.Return(buffer);
        return true;
    }

    /// <summary>Fills a part of the column from the source's values up to there and those of the window before it.</summary>
    private static void Fill(ReadOnlySpan<double> source, Span<double> result, Span<double> buffer, int length)
    {
        buffer = buffer[..source.Length];
        source.CopyTo(buffer);
        int reach = 1;
        for (; 2 * reach <= length; reach *= 2)
        {
            Double(buffer, reach);
        }

        Merge(buffer[(length - 1)..], buffer[(reach - 1)..][..result.Length], result);
    }

    /// <summary>From extremes of <paramref name="reach"/> values those of twice as many, the newest first since each is read before it is written.</summary>
    private static void Double(Span<double> extremes, int reach)
    {
        ref double first = ref MemoryMarshal.GetReference(extremes);
        int i = extremes.Length - Vector<double>.Count;
        for (; i >= reach; i -= Vector<double>.Count)
        {
            TOrder.Keep(Vector.LoadUnsafe(ref first, (nuint)i), Vector.LoadUnsafe(ref first, (nuint)(i - reach))).StoreUnsafe(ref first, (nuint)i);
        }

        for (i += Vector<double>.Count - 1; i >= reach; i--)
        {
            extremes[i] = TOrder.Displaces(extremes[i], extremes[i - reach]) ? extremes[i] : extremes[i - reach];
        }
    }

    private static void Merge(ReadOnlySpan<double> newer, ReadOnlySpan<double> older, Span<double> result)
    {
        int i = 0;
        for (; i <= result.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            TOrder.Keep(new Vector<double>(newer[i..]), new Vector<double>(older[i..])).CopyTo(result[i..]);
        }

        for (; i < result.Length; i++)
        {
            result[i] = TOrder.Displaces(newer[i], older[i]) ? newer[i] : older[i];
        }
    }
}
