using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>Where the last so many values of a source that are not na begin, and how many of them are infinite.</summary>
internal struct ValueWindow
{
    private readonly int length;
    private int count;
    private int oldest;
    private int positive;
    private int negative;

    public ValueWindow(int length)
    {
        this.length = length;
    }

    public readonly int Length => length;

    /// <summary>How many values are in the window.</summary>
    public readonly int Count => count;

    /// <summary>Whether it holds as many values as it can.</summary>
    public readonly bool IsFull => count == length;

    /// <summary>Whether a value in it is infinite.</summary>
    public readonly bool HasInfinity => (positive | negative) != 0;

    /// <summary>What a sum of the values is where one of them is infinite.</summary>
    public readonly double InfiniteSum =>
        positive == 0 ? double.NegativeInfinity : negative == 0 ? double.PositiveInfinity : double.NaN;

    /// <summary>Takes in the bar's value, which is not na. Gives the value that goes out for it; 0 where none does, or an infinite one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Push(History<double> source)
    {
        int index = source.Index;
        double leaving = 0;
        if (count == length)
        {
            // Bars that are na are passed over only here, when the window's edge reaches them.
            do
            {
                leaving = source[index - oldest++];
            }
            while (double.IsNaN(leaving));
            if (double.IsInfinity(leaving))
            {
                CountInfinity(leaving, -1);
                leaving = 0;
            }
        }
        else if (count++ == 0)
        {
            oldest = index;
        }

        if (double.IsInfinity(source.Now))
        {
            CountInfinity(source.Now, 1);
        }

        return leaving;
    }

    /// <summary>How many bars back the window reaches, na bars included.</summary>
    public readonly int Reach(int index) => index - oldest;

    /// <summary>Whether the window is full and no na lies in it, so that its values are side by side.</summary>
    public readonly bool IsContiguous(int index) => index - oldest == length - 1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CountInfinity(double value, int by)
    {
        if (value > 0)
        {
            positive += by;
        }
        else
        {
            negative += by;
        }
    }
}
