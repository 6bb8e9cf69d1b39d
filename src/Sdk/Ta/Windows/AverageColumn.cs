using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Barline;

/// <summary>A recursive average of many values, computed at several places of the column side by side.</summary>
/// <remarks>
/// Each average waits for the one before it, and one after the other they leave most of the processor idle. But an average forgets how it began, to the
/// last bit: eight stretches are begun some values early, from anywhere, and computed together. Where a stretch turns out to have begun with other
/// bits than the one before it ended with, it is computed again from there until the bits agree; from then on they agree for good. So the column is
/// the same as one value after the other gives, whatever the values are.
/// </remarks>
internal static class AverageColumn
{
    /// <summary>The stretches, of which each is a lane of a vector.</summary>
    public const int Lanes = 8;

    /// <summary>The values of a stretch where memory is short. No multiple of 512, or all stretches would want the same lines of the near memory.</summary>
    private const int ShortStretch = 4136;

    /// <summary>The size that values and averages stay below, so that no step can overflow.</summary>
    public const double Calm = 1e150;

    /// <summary>How many values to take at once, where the longest memory of the averages is <paramref name="memory"/>: near memory holds them, and beginning early costs little.</summary>
    public static int PartFor(long memory) => (int)Math.Min(Lanes * Math.Max(ShortStretch, 4 * memory), Array.MaxLength);

    /// <summary>Whether an average is neither na nor so large that a step could overflow.</summary>
    public static bool IsCalm(double average) => Math.Abs(average) < Calm;

    /// <summary>How many values come before the first that is na or so large that a step could overflow.</summary>
    public static int CalmCount(ReadOnlySpan<double> values)
    {
        Vector512<double> bound = Vector512.Create(Calm);
        int i = 0;
        while (i <= values.Length - Vector512<double>.Count && Vector512.LessThanAll(Vector512.Abs(Vector512.Create(values.Slice(i, 8))), bound))
        {
            i += Vector512<double>.Count;
        }

        while (i < values.Length && IsCalm(values[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Fills the averages of calm values, from the average before the first of them.</summary>
    /// <param name="values">The values.</param>
    /// <param name="averages">What is filled: other memory than the values, and as long or longer.</param>
    /// <param name="average">The average before the first value, calm as well.</param>
    /// <param name="length">The length of the average.</param>
    public static void Fill<TStep>(ReadOnlySpan<double> values, Span<double> averages, double average, int length)
        where TStep : struct, IAverageStep
    {
        averages = averages[..values.Length];
        double factor = TStep.Factor(length);
        long memory = TStep.Memory(length);
        int stretch = values.Length / Lanes;
        int i = 0;
        if (stretch >= 2 * memory)
        {
            FillStretches<TStep>(values, averages, average, factor, stretch, (int)memory);
            i = stretch * Lanes;
            average = averages[i - 1];
        }

        for (; i < values.Length; i++)
        {
            averages[i] = average = TStep.Move(average, values[i], factor);
        }
    }

    /// <summary>The same for two averages of one length.</summary>
    public static void Fill<TStep>((double First, double Second) averages, int length, AverageRow first, AverageRow second)
        where TStep : struct, IAverageStep
    {
        if (first.Values.Length / Lanes >= 2 * TStep.Memory(length))
        {
            Fill<TStep>(first.Values, first.Averages, averages.First, length);
            Fill<TStep>(second.Values, second.Averages, averages.Second, length);
            return;
        }

        // Where there are too few values for stretches, at least the two wait beside each other.
        double factor = TStep.Factor(length);
        for (int i = 0; i < first.Values.Length; i++)
        {
            first.Averages[i] = averages.First = TStep.Move(averages.First, first.Values[i], factor);
            second.Averages[i] = averages.Second = TStep.Move(averages.Second, second.Values[i], factor);
        }
    }

    /// <summary>The same for three averages of one length; they wait beside each other and not one after the other.</summary>
    public static void Fill<TStep>(
        (double First, double Second, double Third) averages, int length, AverageRow first, AverageRow second, AverageRow third)
        where TStep : struct, IAverageStep
    {
        int count = first.Values.Length;
        long memory = TStep.Memory(length);
        int stretch = count / Lanes;
        int i = 0;
        double factor = TStep.Factor(length);
        if (stretch >= 2 * memory)
        {
            FillStretches<TStep>(ref averages, factor, stretch, (int)memory, first, second, third);
            i = stretch * Lanes;
        }

        for (; i < count; i++)
        {
            first.Averages[i] = averages.First = TStep.Move(averages.First, first.Values[i], factor);
            second.Averages[i] = averages.Second = TStep.Move(averages.Second, second.Values[i], factor);
            third.Averages[i] = averages.Third = TStep.Move(averages.Third, third.Values[i], factor);
        }
    }

    private static void FillStretches<TStep>(
        ref (double First, double Second, double Third) averages,
        double factor,
        int stretch,
        int memory,
        AverageRow first,
        AverageRow second,
        AverageRow third)
        where TStep : struct, IAverageStep
    {
        Vector512<double> by = Vector512.Create(factor);
        ref double value1 = ref Unsafe.Add(ref MemoryMarshal.GetReference(first.Values), stretch - memory);
        ref double value2 = ref Unsafe.Add(ref MemoryMarshal.GetReference(second.Values), stretch - memory);
        ref double value3 = ref Unsafe.Add(ref MemoryMarshal.GetReference(third.Values), stretch - memory);
        Vector512<double> current1 = AtAllButLast(ref value1, stretch);
        Vector512<double> current2 = AtAllButLast(ref value2, stretch);
        Vector512<double> current3 = AtAllButLast(ref value3, stretch);
        for (nint i = 1; i < memory; i++)
        {
            current1 = TStep.Move(current1, AtAllButLast(ref Unsafe.Add(ref value1, i), stretch), by);
            current2 = TStep.Move(current2, AtAllButLast(ref Unsafe.Add(ref value2, i), stretch), by);
            current3 = TStep.Move(current3, AtAllButLast(ref Unsafe.Add(ref value3, i), stretch), by);
        }

        Vector512<double> begun1 = current1 = Behind(averages.First, current1);
        Vector512<double> begun2 = current2 = Behind(averages.Second, current2);
        Vector512<double> begun3 = current3 = Behind(averages.Third, current3);
        value1 = ref MemoryMarshal.GetReference(first.Values);
        value2 = ref MemoryMarshal.GetReference(second.Values);
        value3 = ref MemoryMarshal.GetReference(third.Values);
        ref double result1 = ref MemoryMarshal.GetReference(first.Averages);
        ref double result2 = ref MemoryMarshal.GetReference(second.Averages);
        ref double result3 = ref MemoryMarshal.GetReference(third.Averages);
        for (nint i = 0; i < stretch; i++)
        {
            current1 = TStep.Move(current1, AtAll(ref Unsafe.Add(ref value1, i), stretch), by);
            current2 = TStep.Move(current2, AtAll(ref Unsafe.Add(ref value2, i), stretch), by);
            current3 = TStep.Move(current3, AtAll(ref Unsafe.Add(ref value3, i), stretch), by);
            Put(current1, ref Unsafe.Add(ref result1, i), stretch);
            Put(current2, ref Unsafe.Add(ref result2, i), stretch);
            Put(current3, ref Unsafe.Add(ref result3, i), stretch);
        }

        averages = (
            Mend<TStep>(first.Values, first.Averages, begun1, factor, stretch),
            Mend<TStep>(second.Values, second.Averages, begun2, factor, stretch),
            Mend<TStep>(third.Values, third.Averages, begun3, factor, stretch));
    }

    private static void FillStretches<TStep>(ReadOnlySpan<double> values, Span<double> averages, double average, double factor, int stretch, int memory)
        where TStep : struct, IAverageStep
    {
        ref double first = ref MemoryMarshal.GetReference(values);
        ref double result = ref MemoryMarshal.GetReference(averages);
        Vector512<double> by = Vector512.Create(factor);

        // The first stretch begins with the average that is known, and what its lane does until then counts for nothing.
        ref double early = ref Unsafe.Add(ref first, stretch - memory);
        Vector512<double> current = AtAllButLast(ref early, stretch);
        for (nint i = 1; i < memory; i++)
        {
            current = TStep.Move(current, AtAllButLast(ref Unsafe.Add(ref early, i), stretch), by);
        }

        Vector512<double> begun = Behind(average, current);
        current = begun;
        for (nint i = 0; i < stretch; i++)
        {
            ref double value = ref Unsafe.Add(ref first, i);
            current = TStep.Move(current, AtAll(ref value, stretch), by);
            Put(current, ref Unsafe.Add(ref result, i), stretch);
        }

        Mend<TStep>(values, averages, begun, factor, stretch);
    }

    /// <summary>Puts right what stretches have that began with other bits than the one before ended with; gives the last average.</summary>
    private static double Mend<TStep>(ReadOnlySpan<double> values, Span<double> averages, Vector512<double> begun, double factor, int stretch)
        where TStep : struct, IAverageStep
    {
        for (int lane = 1; lane < Lanes; lane++)
        {
            Mend<TStep>(values.Slice(lane * stretch, stretch), averages.Slice(lane * stretch, stretch), averages[(lane * stretch) - 1], begun[lane], factor);
        }

        return averages[(Lanes * stretch) - 1];
    }

    /// <summary>Computes a stretch that began with another average than the right one again, until it makes no difference any more.</summary>
    private static void Mend<TStep>(ReadOnlySpan<double> values, Span<double> averages, double average, double begun, double factor)
        where TStep : struct, IAverageStep
    {
        if (IsSame(average, begun))
        {
            return;
        }

        for (int i = 0; i < values.Length; i++)
        {
            average = TStep.Move(average, values[i], factor);
            if (IsSame(average, averages[i]))
            {
                return;
            }

            averages[i] = average;
        }
    }

    /// <summary>Whether two numbers have the same bits.</summary>
    public static bool IsSame(double first, double second) => BitConverter.DoubleToInt64Bits(first) == BitConverter.DoubleToInt64Bits(second);

    /// <summary>The values before each stretch but the first; the last lane has no stretch and takes those of the one before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> AtAllButLast(ref double value, nint stretch) => Vector512.Create(
        value,
        Unsafe.Add(ref value, stretch),
        Unsafe.Add(ref value, 2 * stretch),
        Unsafe.Add(ref value, 3 * stretch),
        Unsafe.Add(ref value, 4 * stretch),
        Unsafe.Add(ref value, 5 * stretch),
        Unsafe.Add(ref value, 6 * stretch),
        Unsafe.Add(ref value, 6 * stretch));

    /// <summary>What the averages before all stretches are: the one that is known, and those of the stretches begun early.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Behind(double known, Vector512<double> early) =>
        Vector512.Create(known, early[0], early[1], early[2], early[3], early[4], early[5], early[6]);

    /// <summary>The values at the same place of all stretches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> AtAll(ref double value, nint stretch) => Vector512.Create(
        value,
        Unsafe.Add(ref value, stretch),
        Unsafe.Add(ref value, 2 * stretch),
        Unsafe.Add(ref value, 3 * stretch),
        Unsafe.Add(ref value, 4 * stretch),
        Unsafe.Add(ref value, 5 * stretch),
        Unsafe.Add(ref value, 6 * stretch),
        Unsafe.Add(ref value, 7 * stretch));

    /// <summary>Puts a lane at the same place of each stretch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put(Vector512<double> lanes, ref double result, nint stretch)
    {
        Vector256<double> lower = lanes.GetLower();
        Vector256<double> upper = lanes.GetUpper();
        result = lower[0];
        Unsafe.Add(ref result, stretch) = lower[1];
        Unsafe.Add(ref result, 2 * stretch) = lower[2];
        Unsafe.Add(ref result, 3 * stretch) = lower[3];
        Unsafe.Add(ref result, 4 * stretch) = upper[0];
        Unsafe.Add(ref result, 5 * stretch) = upper[1];
        Unsafe.Add(ref result, 6 * stretch) = upper[2];
        Unsafe.Add(ref result, 7 * stretch) = upper[3];
    }
}
