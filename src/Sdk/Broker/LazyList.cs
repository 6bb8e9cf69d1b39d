using System.Collections;

namespace Barline;

/// <summary>A list that grows, cannot be changed by its readers, and makes an item when it is first read.</summary>
internal abstract class LazyList<T> : IReadOnlyList<T>, IList<T>
    where T : class
{
    private const int Shift = 8;
    private const int ChunkSize = 1 << Shift;

    private readonly Lock growth = new();
    private T?[]?[] made = [];

    public abstract int Count { get; }

    bool ICollection<T>.IsReadOnly => true;

    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), $"{Noun} {index} was asked for; there are {Count}, counted from 0.");
            }

            // Readers side by side get one and the same object.
            ref T? slot = ref ChunkOf(index)[index & (ChunkSize - 1)];
            return Volatile.Read(ref slot) ?? Keep(ref slot, Make(index));
        }
    }

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    /// <summary>What an item is called in messages.</summary>
    protected abstract string Noun { get; }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(T item) => IndexOf(item) >= 0;

    public int IndexOf(T item)
    {
        for (int i = 0; i < Count; i++)
        {
            if (this[i].Equals(item))
            {
                return i;
            }
        }

        return -1;
    }

    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        if (array.Length - arrayIndex < Count)
        {
            throw new ArgumentException($"The array has room for {array.Length - arrayIndex} items from {arrayIndex} on; there are {Count}.", nameof(array));
        }

        for (int i = 0; i < Count; i++)
        {
            array[arrayIndex + i] = this[i];
        }
    }

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    void IList<T>.Insert(int index, T item) => throw ReadOnly();

    void IList<T>.RemoveAt(int index) => throw ReadOnly();

    /// <summary>Makes an item as it is now.</summary>
    protected abstract T Make(int index);

    /// <summary>Lets the next reader of an item that has changed get a new one.</summary>
    protected void Forget(int index)
    {
        if (index >> Shift < made.Length && made[index >> Shift] is { } chunk)
        {
            chunk[index & (ChunkSize - 1)] = null;
        }
    }

    private static T Keep(ref T? slot, T item) => Interlocked.CompareExchange(ref slot, item, null) ?? item;

    private static NotSupportedException ReadOnly() => new("The list belongs to a run: it can be read, not changed.");

    private T?[] ChunkOf(int index)
    {
        int number = index >> Shift;
        T?[]?[] known = Volatile.Read(ref made);
        return number < known.Length && Volatile.Read(ref known[number]) is { } chunk ? chunk : AddChunk(number);
    }

    private T?[] AddChunk(int number)
    {
        lock (growth)
        {
            if (number >= made.Length)
            {
                T?[]?[] longer = new T?[Math.Max(number + 1, 2 * made.Length)][];
                made.CopyTo(longer, 0);
                Volatile.Write(ref made, longer);
            }

            T?[] chunk = made[number] ?? new T?[ChunkSize];
            Volatile.Write(ref made[number], chunk);
            return chunk;
        }
    }
}
