using System.Runtime.CompilerServices;

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
        if (!up.HasBegun || !down.HasBegun)
        {
            return bar;
        }

        double rise = up.Value;
        double fall = down.Value;
        double before = source[bar - 1];
        for (; bar < source.Length; bar++)
        {
            double change = source[bar] - before;
            double nextRise = up.Next(rise, double.MaxNative(change, 0));
            double nextFall = down.Next(fall, double.MaxNative(-change, 0));

            // Neither is negative, so that their sum is finite where both are; of a change that is na a native maximum may make anything.
            if (!double.IsFinite(nextRise + nextFall + change))
            {
                break;
            }

            rise = nextRise;
            fall = nextFall;
            before = source[bar];
            result[bar] = Index(rise, fall);
        }

        up.Value = rise;
        down.Value = fall;
        return bar;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Index(double rise, double fall) =>
        fall == 0 ? 100 : rise == 0 ? 0 : 100 - (100 / (1 + (rise / fall)));
}
