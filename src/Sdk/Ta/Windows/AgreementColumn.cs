using System.Numerics;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>How far the order of the values agrees with their time, for all windows of a column; see <see cref="OrderedWindow.Agreement"/>.</summary>
/// <remarks>
/// It is the sum over all pairs of a window of the bars between the two, counted off where the later value is less. A value that comes in or goes
/// out changes it by its own pairs: in a short window these are gone through, some bars side by side, and in a long one they are counted by rank.
/// </remarks>
internal static class AgreementColumn
{
    private const int ShortLength = 120;

    /// <summary>Fills in the rank correlation of each full window.</summary>
    public static void Fill(ReadOnlySpan<double> values, Span<double> result, int length)
    {
        if (length <= ShortLength)
        {
            FillShort(values, result, length);
        }
        else
        {
            FillLong(values, result, length);
        }
    }

    private static void FillShort(ReadOnlySpan<double> values, Span<double> result, int length)
    {
        long agreement = 0;
        long ties = 0;
        for (int i = 1; i < length; i++)
        {
            Pairs before = Pairs.Of(values, i, -1, i);
            agreement += (long)before.Agreement;
            ties += before.Ties;
        }

        result[length - 1] = RankCorrelationStatistic.Of(agreement, ties, length);
        int lanes = Vector<double>.Count;
        int next = length;
        for (; next + lanes <= values.Length; next += lanes)
        {
            (Vector<double> changes, Vector<double> tieChanges) = Changes(values, next, length);
            for (int lane = 0; lane < lanes; lane++)
            {
                agreement += (long)changes[lane];
                ties += (long)tieChanges[lane];
                result[next + lane] = RankCorrelationStatistic.Of(agreement, ties, length);
            }
        }

        for (; next < values.Length; next++)
        {
            Pairs gone = Pairs.Of(values, next - length, 1, length - 1);
            Pairs come = Pairs.Of(values, next, -1, length - 1);
            agreement += (long)(come.Agreement - gone.Agreement);
            ties += come.Ties - gone.Ties;
            result[next] = RankCorrelationStatistic.Of(agreement, ties, length);
        }
    }

    /// <summary>What changes on each of some bars, by the value that comes in and by the one that goes out; whole numbers, and so exact.</summary>
    private static (Vector<double> Agreement, Vector<double> Ties) Changes(ReadOnlySpan<double> values, int bar, int length)
    {
        ref double first = ref MemoryMarshal.GetReference(values);
        Vector<double> coming = Vector.LoadUnsafe(ref first, (nuint)bar);
        Vector<double> going = Vector.LoadUnsafe(ref first, (nuint)(bar - length));
        Vector<double> rises = Vector<double>.Zero;
        Vector<double> falls = Vector<double>.Zero;
        Vector<long> equalToComing = Vector<long>.Zero;
        Vector<long> equalToGoing = Vector<long>.Zero;
        Vector<double> distance = Vector<double>.Zero;
        for (int apart = 1; apart < length; apart++)
        {
            distance += Vector<double>.One;
            Vector<double> earlier = Vector.LoadUnsafe(ref first, (nuint)(bar - apart));
            Vector<double> later = Vector.LoadUnsafe(ref first, (nuint)(bar - length + apart));
            rises += And(Vector.LessThan(earlier, coming), distance) + And(Vector.LessThan(later, going), distance);
            falls += And(Vector.GreaterThan(earlier, coming), distance) + And(Vector.GreaterThan(later, going), distance);
            equalToComing -= Vector.Equals(earlier, coming);
            equalToGoing -= Vector.Equals(later, going);
        }

        Vector<double> come = Vector.ConvertToDouble(equalToComing);
        Vector<double> gone = Vector.ConvertToDouble(equalToGoing);
        return (rises - falls, (come * (come + Vector<double>.One)) - (gone * (gone + Vector<double>.One)));
    }

    private static Vector<double> And(Vector<long> mask, Vector<double> value) => Vector.AsVectorDouble(mask & Vector.AsVectorInt64(value));

    private static void FillLong(ReadOnlySpan<double> values, Span<double> result, int length)
    {
        int size = Stretches.Size(values.Length, length);
        RankedStretch stretch = new(size);
        CumulativeSums<Occurrences> window = new(size);
        Occurrences[] ofGroup = new Occurrences[size];
        for (int start = 0; start + length <= values.Length; start += size - length + 1)
        {
            stretch.Sort(values.Slice(start, Math.Min(size, values.Length - start)));
            window.Clear();
            Array.Clear(ofGroup);
            Fill(stretch.Groups(out _), result[start..], length, window, ofGroup);
        }
    }

    private static void Fill(ReadOnlySpan<int> groups, Span<double> result, int length, CumulativeSums<Occurrences> window, Occurrences[] ofGroup)
    {
        Occurrences all = default;
        long agreement = 0;
        long ties = 0;
        for (int i = 0; i < groups.Length; i++)
        {
            if (i >= length)
            {
                int old = groups[i - length];
                Occurrences gone = new(-1, length - i);
                window.Add(old, gone);
                ofGroup[old] += gone;
                all += gone;
                Count(old, i - length, -1);
            }

            int group = groups[i];
            Count(group, i, 1);
            Occurrences come = new(1, i);
            window.Add(group, come);
            ofGroup[group] += come;
            all += come;
            if (i >= length - 1)
            {
                result[i] = RankCorrelationStatistic.Of(agreement, ties, length);
            }
        }

        // The pairs of a value with those that the window holds, itself not among them.
        void Count(int group, int time, int sign)
        {
            Occurrences less = window.Before(group);
            Occurrences equal = ofGroup[group];
            long greater = all.Count - less.Count - equal.Count;
            long greaterTimes = all.Times - less.Times - equal.Times;
            agreement += sign * (greaterTimes - less.Times + (time * (less.Count - greater)));
            ties += sign * equal.Count * (equal.Count + 1);
        }
    }

    /// <summary>How many values of a group there are, and the sum of their numbers.</summary>
    private readonly record struct Occurrences(long Count, long Times) : IAdditionOperators<Occurrences, Occurrences, Occurrences>
    {
        public static Occurrences operator +(Occurrences left, Occurrences right) => new(left.Count + right.Count, left.Times + right.Times);
    }

    /// <summary>The pairs of one value with others on one side of it.</summary>
    private readonly record struct Pairs(double Agreement, long Ties)
    {
        /// <summary>With the <paramref name="count"/> values next to the one at <paramref name="place"/>, before it for -1 and after it for 1.</summary>
        public static Pairs Of(ReadOnlySpan<double> values, int place, int side, int count)
        {
            double agreement = 0;
            long equal = 0;
            for (int apart = 1; apart <= count; apart++)
            {
                int order = values[place + (side * apart)].CompareTo(values[place]) * side;
                agreement += apart * order;
                equal += order == 0 ? 1 : 0;
            }

            return new Pairs(agreement, equal * (equal + 1));
        }
    }
}
