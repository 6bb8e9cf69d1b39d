using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Barline;

/// <summary>The three averages of the MACD over many values, at several places of the column side by side, as <see cref="AverageColumn"/> has it for one.</summary>
/// <remarks>One pass for all three: what costs is to bring values from eight places together, and that is done once here.</remarks>
internal readonly struct MacdColumn(int fastLength, int slowLength, int signalLength)
{
    private readonly double fastFactor = ExponentialStep.Factor(fastLength);
    private readonly double slowFactor = ExponentialStep.Factor(slowLength);
    private readonly double signalFactor = ExponentialStep.Factor(signalLength);

    /// <summary>Values after which it no longer matters how the averages began: the signal forgets once the others have.</summary>
    public long Memory { get; } = ExponentialStep.Memory(Math.Max(fastLength, slowLength)) + ExponentialStep.Memory(signalLength);

    /// <summary>Fills the lines of calm values, from calm averages before the first of them, and gives the averages after the last.</summary>
    public (double Fast, double Slow, double Signal) Fill(
        ReadOnlySpan<double> values, Lines lines, (double Fast, double Slow, double Signal) state)
    {
        int stretch = values.Length / AverageColumn.Lanes;
        int done = 0;
        if (stretch >= 2 * Memory)
        {
            state = FillStretches(values, lines, state, stretch);
            done = stretch * AverageColumn.Lanes;
        }

        return FillOneByOne(values, lines, state, done, values.Length);
    }

    private (double Fast, double Slow, double Signal) FillStretches(
        ReadOnlySpan<double> values, Lines lines, (double Fast, double Slow, double Signal) state, int stretch)
    {
        ref double first = ref MemoryMarshal.GetReference(values);
        int memory = (int)Memory;
        Vector512<double> fastBy = Vector512.Create(fastFactor);
        Vector512<double> slowBy = Vector512.Create(slowFactor);
        Vector512<double> signalBy = Vector512.Create(signalFactor);
        ref double early = ref Unsafe.Add(ref first, stretch - memory);
        Vector512<double> fast = AverageColumn.AtAllButLast(ref early, stretch);
        Vector512<double> slow = fast;
        Vector512<double> signal = Vector512<double>.Zero;
        for (nint i = 1; i < memory; i++)
        {
            Vector512<double> value = AverageColumn.AtAllButLast(ref Unsafe.Add(ref early, i), stretch);
            fast = ExponentialStep.Move(fast, value, fastBy);
            slow = ExponentialStep.Move(slow, value, slowBy);
            signal = ExponentialStep.Move(signal, fast - slow, signalBy);
        }

        Vector512<double> fastBegun = fast = AverageColumn.Behind(state.Fast, fast);
        Vector512<double> slowBegun = slow = AverageColumn.Behind(state.Slow, slow);
        Vector512<double> signalBegun = signal = AverageColumn.Behind(state.Signal, signal);
        ref double distances = ref MemoryMarshal.GetReference(lines.Distances);
        ref double averages = ref MemoryMarshal.GetReference(lines.Averages);
        ref double rest = ref MemoryMarshal.GetReference(lines.Rest);
        for (nint i = 0; i < stretch; i++)
        {
            Vector512<double> value = AverageColumn.AtAll(ref Unsafe.Add(ref first, i), stretch);
            fast = ExponentialStep.Move(fast, value, fastBy);
            slow = ExponentialStep.Move(slow, value, slowBy);
            Vector512<double> distance = fast - slow;
            signal = ExponentialStep.Move(signal, distance, signalBy);
            AverageColumn.Put(distance, ref Unsafe.Add(ref distances, i), stretch);
            AverageColumn.Put(signal, ref Unsafe.Add(ref averages, i), stretch);
            AverageColumn.Put(distance - signal, ref Unsafe.Add(ref rest, i), stretch);
        }

        // What the averages were at the end of a stretch is known, but not what they were within it: one that began otherwise is done again.
        state = (fast[0], slow[0], signal[0]);
        for (int lane = 1; lane < AverageColumn.Lanes; lane++)
        {
            bool isRight = AverageColumn.IsSame(state.Fast, fastBegun[lane])
                && AverageColumn.IsSame(state.Slow, slowBegun[lane])
                && AverageColumn.IsSame(state.Signal, signalBegun[lane]);
            state = isRight ? (fast[lane], slow[lane], signal[lane]) : FillOneByOne(values, lines, state, lane * stretch, (lane + 1) * stretch);
        }

        return state;
    }

    private (double Fast, double Slow, double Signal) FillOneByOne(
        ReadOnlySpan<double> values, Lines lines, (double Fast, double Slow, double Signal) state, int from, int end)
    {
        (double fast, double slow, double signal) = state;
        for (int i = from; i < end; i++)
        {
            fast = ExponentialStep.Move(fast, values[i], fastFactor);
            slow = ExponentialStep.Move(slow, values[i], slowFactor);
            double distance = fast - slow;
            signal = ExponentialStep.Move(signal, distance, signalFactor);
            lines.Distances[i] = distance;
            lines.Averages[i] = signal;
            lines.Rest[i] = distance - signal;
        }

        return (fast, slow, signal);
    }

    /// <summary>Where the lines go: as long as the values each, and other memory.</summary>
    internal readonly ref struct Lines(Span<double> distances, Span<double> averages, Span<double> rest)
    {
        public Span<double> Distances { get; } = distances;

        public Span<double> Averages { get; } = averages;

        public Span<double> Rest { get; } = rest;
    }
}
