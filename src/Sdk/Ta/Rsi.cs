using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Barline;

public partial class TaNamespace
{
    /// <summary>Relative strength index, from 0 to 100: how much of the movement of late was upwards (Pine's <c>ta.rsi</c>).</summary>
    /// <remarks>
    /// 100 - 100 / (1 + up / down), with the Wilder averages of rises and of falls; 100 where nothing has fallen, 0 where nothing has risen. The
    /// first value comes after <paramref name="length"/> changes. It is na where the source is na now or was a bar ago.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The length of the two averages, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length", Pine = "ta.rsi", TaLib = "RSI", StockIndicators = "GetRsi")]
    public virtual Series<double> Rsi(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Rsi");
        return Define(new RsiKernel(length), source);
    }
}

internal struct RsiKernel(int length) : IBuiltInKernel<double, double>
{
    private RecursiveAverage<WilderStep> up = new(length);
    private RecursiveAverage<WilderStep> down = new(length);

    public static string Name => "Ta.Rsi";

    public static bool RunsAhead => true;

    public readonly Arguments Arguments => Arguments.Of((long)up.Length);

    public double Update(History<double> source)
    {
        double change = source.Now - source[1];
        double rise = up.Update(Math.Max(change, 0));
        double fall = down.Update(Math.Max(-change, 0));
        return Index(rise, fall);
    }

    public int RunAhead(ReadOnlySpan<double> source, Span<double> result, int bar)
    {
        if (!up.IsCalm || !down.IsCalm || source.Length - bar < Scratch.WorthIt)
        {
            return bar;
        }

        using Scratch scratch = new(4, Math.Min(AverageColumn.PartFor(up.Memory), source.Length - bar));
        while (bar < source.Length && up.IsCalm && down.IsCalm)
        {
            int count = Math.Min(scratch.Length, source.Length - bar);
            Span<double> rises = scratch[0, count];
            Span<double> falls = scratch[1, count];
            Span<double> rise = scratch[2, count];
            Span<double> fall = scratch[3, count];
            int calm = FillMoves(source[(bar - 1)..], rises, falls);
            if (calm == 0)
            {
                break;
            }

            AverageColumn.Fill<WilderStep>((up.Value, down.Value), up.Length, new(rises[..calm], rise), new(falls[..calm], fall));
            up.Value = rise[calm - 1];
            down.Value = fall[calm - 1];
            FillIndex(rise[..calm], fall, result[bar..]);
            bar += calm;
        }

        return bar;
    }

    /// <summary>Fills what values rise and fall from the one before, the first of <paramref name="values"/> counting as that only, while it is calm.</summary>
    private static int FillMoves(ReadOnlySpan<double> values, Span<double> rises, Span<double> falls)
    {
        values = values[..(rises.Length + 1)];
        falls = falls[..rises.Length];
        Vector512<double> bound = Vector512.Create(AverageColumn.Calm);
        int i = 0;
        for (; i <= rises.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            Vector512<double> change = Vector512.Create(values[(i + 1)..]) - Vector512.Create(values[i..]);
            if (!Vector512.LessThanAll(Vector512.Abs(change), bound))
            {
                break;
            }

            Vector512.MaxNative(change, Vector512<double>.Zero).CopyTo(rises[i..]);
            Vector512.MaxNative(-change, Vector512<double>.Zero).CopyTo(falls[i..]);
        }

        for (; i < rises.Length; i++)
        {
            double change = values[i + 1] - values[i];
            if (!AverageColumn.IsCalm(change))
            {
                break;
            }

            rises[i] = Math.Max(change, 0);
            falls[i] = Math.Max(-change, 0);
        }

        return i;
    }

    private static void FillIndex(ReadOnlySpan<double> rises, ReadOnlySpan<double> falls, Span<double> result)
    {
        falls = falls[..rises.Length];
        result = result[..rises.Length];
        Vector512<double> hundred = Vector512.Create(100.0);
        int i = 0;
        for (; i <= rises.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            Vector512<double> rise = Vector512.Create(rises[i..]);
            Vector512<double> fall = Vector512.Create(falls[i..]);
            Vector512<double> index = hundred - (hundred / (Vector512<double>.One + (rise / fall)));
            index = Vector512.ConditionalSelect(Vector512.Equals(rise, Vector512<double>.Zero), Vector512<double>.Zero, index);
            Vector512.ConditionalSelect(Vector512.Equals(fall, Vector512<double>.Zero), hundred, index).CopyTo(result[i..]);
        }

        for (; i < rises.Length; i++)
        {
            result[i] = Index(rises[i], falls[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Index(double rise, double fall) =>
        fall == 0 ? 100 : rise == 0 ? 0 : 100 - (100 / (1 + (rise / fall)));
}
