using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>A definition whose values are <typeparamref name="T"/>.</summary>
internal abstract class SeriesNode<T> : SeriesNode
{
    /// <summary>The finished column, as long as the bars or longer; empty until it is computed, and always for a live node.</summary>
    private T[] column = [];
    private bool isRented;

    protected SeriesNode(SeriesGraph graph, SharedColumn? shared)
        : base(graph, shared)
    {
    }

    /// <summary>Whether a result shows the column, so that it outlives the run.</summary>
    internal bool IsKept { get; set; }

    /// <summary>The lines that one pass over the bars gives with this one, which is among them; empty where it is alone.</summary>
    internal SeriesNode<T>[] Lines { get; private set; } = [];

    /// <summary>The value at the current bar; na before the first.</summary>
    internal T Now
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => At(Graph.Now);
    }

    /// <summary>The value <paramref name="back"/> bars ago, 0 being now; na before the first bar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Back(int back)
    {
        if (back < 0)
        {
            ThrowFuture(back);
        }

        return At(Graph.Now - back);
    }

    /// <summary>The value at a bar up to the current one; na before the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T At(int index)
    {
        T[] values = column;
        return (uint)index < (uint)values.Length ? values[index] : Read(index);
    }

    /// <summary>All values of a complete node; the values up to the current bar of a live one.</summary>
    internal T[] Values()
    {
        if (IsLive)
        {
            return BringUp();
        }

        if (column.Length == 0)
        {
            column = Shared!.Get(Compute);
            AfterCompute();
        }

        return column;
    }

    /// <summary>The values of bars from <paramref name="from"/> on, where all are wanted once: in <paramref name="buffer"/>, if that saves computing the column.</summary>
    internal ReadOnlySpan<T> Part(int from, Span<T> buffer) =>
        column.Length == 0 && Shared is { IsComputed: false } && TryFillPart(from, buffer) ? buffer : Values().AsSpan(from, buffer.Length);

    /// <summary>Has lines computed together.</summary>
    internal static void Join(ReadOnlySpan<Series<T>> lines)
    {
        SeriesNode<T>[] nodes = new SeriesNode<T>[lines.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            nodes[i] = lines[i].Node;
        }

        foreach (SeriesNode<T> node in nodes)
        {
            node.Lines = nodes;
        }
    }

    /// <summary>The values of a column that is kept, of the first <paramref name="count"/> bars and no more.</summary>
    internal T[] Finished(int count)
    {
        T[] values = Values();
        return values.Length == count ? values : values[..count];
    }

    /// <summary>Gives memory back that only the run needed.</summary>
    internal override void Release()
    {
        if (isRented)
        {
            ArrayPool<T>.Shared.Return(column);
            isRented = false;
            column = [];
            Shared!.Forget();
        }
    }

    /// <summary>
    /// Memory for a column, which may be longer than the bars: of runs before, where no other run shares it. Fresh memory costs the system more
    /// than an average costs us.
    /// </summary>
    protected internal T[] NewColumn()
    {
        isRented = !IsKept && Graph.OwnsColumns && !RuntimeHelpers.IsReferenceOrContainsReferences<T>();
        return isRented ? ArrayPool<T>.Shared.Rent(Graph.Count) : GC.AllocateUninitializedArray<T>(Graph.Count);
    }

    /// <summary>Takes a column that another line's pass has filled.</summary>
    protected internal void Take(T[] values)
    {
        if (column.Length == 0)
        {
            column = Shared!.Get(() => values);
        }
    }

    /// <summary>Called when the column has been computed, or was found computed, and no lock is held.</summary>
    protected virtual void AfterCompute()
    {
    }

    /// <summary>Computes the whole column.</summary>
    protected abstract T[] Compute();

    /// <summary>Computes a part of the column alone; false where that has no way of its own.</summary>
    protected virtual bool TryFillPart(int from, Span<T> part) => false;

    /// <summary>Brings a live node up to the current bar and returns its storage.</summary>
    protected abstract T[] BringUp();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Read(int index) => index < 0 ? NaOf<T>.Value : Values()[index];

    [DoesNotReturn]
    private static void ThrowFuture(int back) => throw new ArgumentOutOfRangeException(
        nameof(back),
        back,
        $"A series has no value for {-(long)back} bars in the future; the index counts back from the current bar: 0 is now, 1 is one bar ago.");
}
