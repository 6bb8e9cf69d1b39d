using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Barline;

public partial class TaNamespace
{
    /// <summary>True range: the bar's range, with the close of the bar before counted in (Pine's <c>ta.tr</c>).</summary>
    /// <remarks>The largest of high - low, |high - close[1]| and |low - close[1]|, in price units.</remarks>
    /// <param name="handleNa">
    /// What holds where there is no close before, as on the first bar: true gives high - low, false (as Pine's variable <c>ta.tr</c>) gives na.
    /// </param>
    [TaFunction(TaGroup.Volatility, Warmup = "1", Pine = "ta.tr", TaLib = "TRANGE", StockIndicators = "GetTr")]
    public virtual Series<double> Tr(bool handleNa = false) => new(
        SeriesGraph.Define<TrKernel, double, double, double, double>(new TrKernel(handleNa), Prices.High.Node, Prices.Low.Node, Prices.Close.Node));
}

internal readonly struct TrKernel(bool handleNa) : IBuiltInKernel<double, double, double, double>
{
    private readonly bool handleNa = handleNa;

    public static string Name => "Ta.Tr";

    public Arguments Arguments => Arguments.Of(handleNa ? 1L : 0L);

    public double Update(History<double> high, History<double> low, History<double> close) =>
        TrueRange(high.Now, low.Now, close[1], handleNa);

    /// <summary>The true range of one bar; na where a price is na.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double TrueRange(double high, double low, double before, bool handleNa)
    {
        double range = high - low;
        return handleNa && double.IsNaN(before)
            ? range
            : Math.Max(range, Math.Max(Math.Abs(high - before), Math.Abs(low - before)));
    }

    /// <summary>Fills the true ranges of bars from <paramref name="bar"/> on, which is not the first, as long as they are calm; gives their number.</summary>
    internal static int FillCalm(
        ReadOnlySpan<double> high, ReadOnlySpan<double> low, ReadOnlySpan<double> close, int bar, bool handleNa, Span<double> ranges)
    {
        ref double highs = ref Unsafe.AsRef(in high[bar]);
        ref double lows = ref Unsafe.AsRef(in low[bar]);
        ref double befores = ref Unsafe.AsRef(in close[bar - 1]);
        Vector512<double> bound = Vector512.Create(AverageColumn.Calm);
        int i = 0;
        for (; i <= ranges.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            Vector512<double> top = Vector512.LoadUnsafe(ref highs, (nuint)i);
            Vector512<double> bottom = Vector512.LoadUnsafe(ref lows, (nuint)i);
            Vector512<double> before = Vector512.LoadUnsafe(ref befores, (nuint)i);
            Vector512<double> range = top - bottom;
            Vector512<double> above = Vector512.Abs(top - before);
            Vector512<double> below = Vector512.Abs(bottom - before);
            if (!Vector512.LessThanAll(Vector512.Abs(range) + above + below, bound))
            {
                break;
            }

            Vector512.MaxNative(range, Vector512.MaxNative(above, below)).CopyTo(ranges[i..]);
        }

        for (; i < ranges.Length; i++)
        {
            double range = TrueRange(Unsafe.Add(ref highs, i), Unsafe.Add(ref lows, i), Unsafe.Add(ref befores, i), handleNa);
            if (!AverageColumn.IsCalm(range))
            {
                break;
            }

            ranges[i] = range;
        }

        return i;
    }
}
