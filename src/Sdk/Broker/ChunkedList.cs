namespace Barline;

/// <summary>A list of rows that grows without copying them: beyond the first 512 rows, which grow by doubling, it adds chunks.</summary>
internal sealed class ChunkedList<T>
    where T : unmanaged
{
    // A chunk of the largest rows stays below the size of large objects, which are slower to get.
    private const int Shift = 9;
    private const int ChunkSize = 1 << Shift;
    private const int FirstSize = 16;

    private T[][] chunks = [[]];
    private T[] last = [];

    // How many rows of the last chunk are taken.
    private int taken;

    public int Count { get; private set; }

    public ref T this[int index] => ref chunks[index >> Shift][index & (ChunkSize - 1)];

    /// <summary>Adds a row whose content is undefined: the caller sets every field. The reference holds until the next row is added.</summary>
    public ref T Add()
    {
        if (taken == last.Length)
        {
            Grow();
        }

        Count++;
        return ref last[taken++];
    }

    private void Grow()
    {
        if (taken < ChunkSize)
        {
            Array.Resize(ref last, Math.Max(FirstSize, 2 * taken));
            chunks[0] = last;
            return;
        }

        int next = Count >> Shift;
        if (next == chunks.Length)
        {
            Array.Resize(ref chunks, 2 * next);
        }

        // A chunk holds no references and is written before it is read: clearing it would cost as much as filling it.
        chunks[next] = last = GC.AllocateUninitializedArray<T>(ChunkSize);
        taken = 0;
    }
}
