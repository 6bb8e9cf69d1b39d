using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>Where the extreme of the last so many bars lies.</summary>
/// <remarks>
/// When the extreme leaves, the window is gone through, which finds on the way those that follow it when they leave in turn. A kernel has no
/// array, so it keeps the first few of them. A source that falls on every bar, the worst case, costs a look at length / <see cref="Capacity"/>
/// values a bar; otherwise the window is gone through about once in its length.
/// </remarks>
internal struct ExtremeWindow<TOrder>
    where TOrder : struct, IExtremeOrder
{
    private const int Capacity = 32;

    private readonly int length;
    private double best;
    private int bestBar;
    private double later;
    private int laterBar;
    private int started;
    private int next;
    private int left;
    private Candidates candidates;

    public ExtremeWindow(int length)
    {
        this.length = length;
        bestBar = -1;
        laterBar = -1;
        started = -1;
    }

    public readonly int Length => length;

    /// <summary>The extreme, where <see cref="Update"/> gave where it lies.</summary>
    public readonly double Best => best;

    /// <summary>How many bars back the extreme lies; -1 where there is none, and until the source has had values for as many bars as the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Update(History<double> source)
    {
        int index = source.Index;
        double value = source.Now;
        if (bestBar < 0)
        {
            if (!double.IsNaN(value))
            {
                started = started < 0 ? index : started;
                Take(value, index);
            }
        }
        else if (TOrder.Displaces(value, best))
        {
            Take(value, index);
        }
        else
        {
            if (laterBar < 0 ? !double.IsNaN(value) : TOrder.Displaces(value, later))
            {
                later = value;
                laterBar = index;
            }

            if (bestBar <= index - length)
            {
                Replace(source);
            }
        }

        return bestBar >= 0 && index - started >= length - 1 ? index - bestBar : -1;
    }

    private void Take(double value, int index)
    {
        best = value;
        bestBar = index;
        laterBar = -1;
        left = 0;
    }

    /// <summary>Finds the extreme that follows the one that has left.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Replace(History<double> source)
    {
        int index = source.Index;
        if (left == 0)
        {
            Search(source);
            return;
        }

        int bar = candidates[next];
        double value = source[index - bar];
        if (laterBar >= 0 && TOrder.Displaces(later, value))
        {
            // What is left of the candidates is worth less than this one, and so less than what came later.
            Take(later, laterBar);
            return;
        }

        best = value;
        bestBar = bar;
        next = (next + 1) & (Capacity - 1);
        left--;
    }

    private void Search(History<double> source)
    {
        int index = source.Index;
        int found = 0;
        double worth = double.NaN;
        for (int back = 0; back < length && back <= index; back++)
        {
            double value = source[back];
            if (!double.IsNaN(value) && (found == 0 || !TOrder.Displaces(worth, value)))
            {
                // From the newest to the oldest, so that it is the newest ones that are written over.
                worth = value;
                candidates[-found & (Capacity - 1)] = index - back;
                found++;
            }
        }

        laterBar = -1;
        if (found == 0)
        {
            bestBar = -1;
            return;
        }

        best = worth;
        bestBar = candidates[(1 - found) & (Capacity - 1)];
        next = (2 - found) & (Capacity - 1);
        left = Math.Min(found, Capacity) - 1;
    }

    [InlineArray(Capacity)]
    private struct Candidates
    {
        private int bar;
    }
}
