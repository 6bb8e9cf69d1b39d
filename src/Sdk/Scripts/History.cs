using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>What a kernel sees of a source: the value of the bar it computes and those before it, and nothing later.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly ref struct History<T>
{
    private readonly ref T now;

    /// <summary><paramref name="now"/> is the element at <paramref name="index"/> of a column that holds all elements before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal History(ref T now, int index)
    {
        this.now = ref now;
        Index = index;
    }

    /// <summary>The bar's number, 0 being the first; as many values lie before it.</summary>
    public int Index
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get;
    }

    /// <summary>The value of the bar itself.</summary>
    public T Now
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => now;
    }

    /// <summary>The value <paramref name="back"/> bars ago; na before the first bar.</summary>
    /// <param name="back">Bars to count back, 0 or more, 0 being the bar itself.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="back"/> is negative: the future cannot be read.</exception>
    public T this[int back]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)back <= (uint)Index ? Unsafe.Subtract(ref now, back) : Outside(back);
    }

    /// <summary>The last <paramref name="length"/> values, the bar's own at the end.</summary>
    /// <param name="length">How many, 0 to <see cref="Index"/> + 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many values yet.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> Window(int length)
    {
        if ((uint)length > (uint)Index + 1)
        {
            ThrowTooLong(length);
        }

        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Subtract(ref now, length - 1), length);
    }

    /// <summary>The same history as it was seen <paramref name="back"/> bars ago, where there is such a bar.</summary>
    internal History<T> Before(int back) => new(ref Unsafe.Subtract(ref now, back), Index - back);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Outside(int back) => back >= 0 ? NaOf<T>.Value : throw new ArgumentOutOfRangeException(
        nameof(back), back, $"A kernel asked its source for a bar {-(long)back} bars in the future; the index counts back from the bar itself, which is 0.");

    [DoesNotReturn]
    private void ThrowTooLong(int length) => throw new ArgumentOutOfRangeException(
        nameof(length), length, $"A window of {length} values was asked for at bar {Index}; 0 to {(long)Index + 1} are there. Before a window is full, look at Index.");
}
