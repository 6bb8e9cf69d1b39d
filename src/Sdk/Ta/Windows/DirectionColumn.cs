using System.Numerics;

namespace Barline;

/// <summary>Directional movement of many bars at once.</summary>
internal static class DirectionColumn
{
    /// <summary>The bars to begin with, many more being taken each time: where ranges of nothing keep coming in between, little is computed in vain.</summary>
    public const int FirstPart = 256;

    /// <summary>Below it, a percentage of an average range may be na or infinite.</summary>
    private const double LeastDivisor = 1e-150;

    /// <summary>How many average ranges come before the first that is too small to divide by.</summary>
    public static int CountDivisors(ReadOnlySpan<double> ranges)
    {
        Vector<double> least = new(LeastDivisor);
        int i = 0;
        while (i <= ranges.Length - Vector<double>.Count && Vector.GreaterThanAll(new Vector<double>(ranges[i..]), least))
        {
            i += Vector<double>.Count;
        }

        while (i < ranges.Length && ranges[i] > LeastDivisor)
        {
            i++;
        }

        return i;
    }

    /// <summary>Fills how far bars from <paramref name="bar"/> on, which is not the first, reach to a side, as long as that is calm; gives their number.</summary>
    public static int FillMoves<TSide>(ReadOnlySpan<double> high, ReadOnlySpan<double> low, int bar, Span<double> moves)
        where TSide : struct, IDirectionalMovement
    {
        Vector<double> bound = new(AverageColumn.Calm);
        ReadOnlySpan<double> highs = high.Slice(bar - 1, moves.Length + 1);
        ReadOnlySpan<double> lows = low.Slice(bar - 1, moves.Length + 1);
        int i = 0;
        for (; i <= moves.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            Vector<double> up = new Vector<double>(highs[(i + 1)..]) - new Vector<double>(highs[i..]);
            Vector<double> down = new Vector<double>(lows[i..]) - new Vector<double>(lows[(i + 1)..]);
            if (!Vector.LessThanAll(Vector.Abs(up) + Vector.Abs(down), bound))
            {
                break;
            }

            TSide.Of(up, down).CopyTo(moves[i..]);
        }

        for (; i < moves.Length; i++)
        {
            double up = highs[i + 1] - highs[i];
            double down = lows[i] - lows[i + 1];
            if (!AverageColumn.IsCalm(Math.Abs(up) + Math.Abs(down)))
            {
                break;
            }

            moves[i] = TSide.Of(up, down);
        }

        return i;
    }

    /// <summary>Fills averages of movement in percent of those of the range; the result may be the first of the two.</summary>
    public static void FillPercents(ReadOnlySpan<double> moved, ReadOnlySpan<double> ranges, Span<double> result)
    {
        ranges = ranges[..moved.Length];
        result = result[..moved.Length];
        Vector<double> hundred = new(100.0);
        int i = 0;
        for (; i <= moved.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (hundred * new Vector<double>(moved[i..]) / new Vector<double>(ranges[i..])).CopyTo(result[i..]);
        }

        for (; i < moved.Length; i++)
        {
            result[i] = 100 * moved[i] / ranges[i];
        }
    }

    /// <summary>Fills how one-sided movement is: the distance of the two percentages, as a part of both together.</summary>
    public static void FillSides(ReadOnlySpan<double> plus, ReadOnlySpan<double> minus, Span<double> result)
    {
        minus = minus[..plus.Length];
        result = result[..plus.Length];
        int i = 0;
        for (; i <= plus.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            Vector<double> up = new(plus[i..]);
            Vector<double> down = new(minus[i..]);
            Vector<double> both = up + down;
            both = Vector.ConditionalSelect(Vector.Equals(both, Vector<double>.Zero), Vector<double>.One, both);
            (Vector.Abs(up - down) / both).CopyTo(result[i..]);
        }

        for (; i < plus.Length; i++)
        {
            result[i] = OneSidedness(plus[i], minus[i]);
        }
    }

    /// <summary>The same of one bar.</summary>
    public static double OneSidedness(double plus, double minus)
    {
        double both = plus + minus;
        return Math.Abs(plus - minus) / (both == 0 ? 1 : both);
    }

    /// <summary>Makes numbers a hundred times as large.</summary>
    public static void MakePercents(Span<double> values)
    {
        Vector<double> hundred = new(100.0);
        int i = 0;
        for (; i <= values.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (hundred * new Vector<double>(values[i..])).CopyTo(values[i..]);
        }

        for (; i < values.Length; i++)
        {
            values[i] = 100 * values[i];
        }
    }
}
