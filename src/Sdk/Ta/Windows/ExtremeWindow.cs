using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>Where the extreme of the last so many bars lies.</summary>
/// <remarks>
/// It keeps the bars that may yet become the extreme, each worth less than the one before it; a kernel has no array, so it keeps the
/// oldest few of them and looks through the window again when they are used up. A source that falls on every bar, the worst case, costs
/// a look at length / <see cref="Capacity"/> values a bar; on prices the few are hardly ever used up.
/// </remarks>
internal struct ExtremeWindow<TOrder>
    where TOrder : struct, IExtremeOrder
{
    private const int Capacity = 32;

    private readonly int length;
    private Candidates candidates;
    private int head;
    private int size;
    private bool isCut;
    private int started;

    public ExtremeWindow(int length)
    {
        this.length = length;
    }

    public readonly int Length => length;

    /// <summary>How many bars back the extreme lies; -1 where there is none, and until the source has had values for as many bars as the window.</summary>
    public int Update(History<double> source)
    {
        int index = source.Index;
        if (size > 0 && candidates[head] <= index - length)
        {
            head = (head + 1) & (Capacity - 1);
            size--;
        }

        double value = source.Now;
        if (!double.IsNaN(value))
        {
            if (started == 0)
            {
                started = index + 1;
            }

            Add(value, source);
        }

        if (size == 0 && isCut)
        {
            Search(source);
        }

        return size > 0 && index + 1 - started >= length - 1 ? index - candidates[head] : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(double value, History<double> source)
    {
        int index = source.Index;
        int kept = size;
        while (kept > 0 && TOrder.Displaces(value, source[index - candidates[(head + kept - 1) & (Capacity - 1)]]))
        {
            kept--;
        }

        if (kept < size)
        {
            // Candidates that were left out are worth less than the last one kept, so they go with it.
            isCut = false;
            size = kept;
        }

        if (size == Capacity)
        {
            isCut = true;
        }
        else if (!isCut)
        {
            candidates[(head + size) & (Capacity - 1)] = index;
            size++;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Search(History<double> source)
    {
        int index = source.Index;
        int found = 0;
        double best = double.NaN;
        for (int back = 0; back < length && back <= index; back++)
        {
            double value = source[back];
            if (!double.IsNaN(value) && (found == 0 || !TOrder.Displaces(best, value)))
            {
                // From the newest to the oldest, so that it is the newest ones that are written over.
                best = value;
                candidates[-found & (Capacity - 1)] = index - back;
                found++;
            }
        }

        head = (1 - found) & (Capacity - 1);
        size = Math.Min(found, Capacity);
        isCut = found > Capacity;
    }

    [InlineArray(Capacity)]
    private struct Candidates
    {
        private int bar;
    }
}
