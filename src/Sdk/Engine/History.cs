using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>What a kernel sees of a source: the value of the bar it computes and those before it, and nothing later.</summary>
internal readonly ref struct History<T>
{
    private readonly ref T now;

    /// <summary><paramref name="now"/> is the element at <paramref name="index"/> of a column that holds all elements before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public History(ref T now, int index)
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
    public T this[int back]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)back <= (uint)Index ? Unsafe.Subtract(ref now, back) : NaOf<T>.Value;
    }

    /// <summary>The last <paramref name="length"/> values, the bar's own at the end; there are at least so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> Window(int length) => MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Subtract(ref now, length - 1), length);
}
