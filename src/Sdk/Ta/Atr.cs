namespace Barline;

public partial class TaNamespace
{
    /// <summary>Average true range: Wilder's average of the true range, in price units (Pine's <c>ta.atr</c>).</summary>
    /// <remarks>The true range of the first bar is high - low, so the first value is that of bar <paramref name="length"/> - 1.</remarks>
    /// <param name="length">The length of the average, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Volatility, Warmup = "length - 1", Pine = "ta.atr", TaLib = "ATR", StockIndicators = "GetAtr")]
    public virtual Series<double> Atr([AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Atr");
        return Define(new AtrKernel(length), Prices.High, Prices.Low, Prices.Close);
    }
}

internal struct AtrKernel(int length) : IBuiltInKernel<double, double, double, double>
{
    private RecursiveAverage<WilderStep> average = new(length);

    public static string Name => "Ta.Atr";

    public static bool RunsAhead => true;

    public readonly Arguments Arguments => Arguments.Of((long)average.Length);

    public double Update(History<double> high, History<double> low, History<double> close) =>
        average.Update(TrKernel.TrueRange(high.Now, low.Now, close[1], handleNa: true));

    public int RunAhead(ReadOnlySpan<double> high, ReadOnlySpan<double> low, ReadOnlySpan<double> close, Span<double> result, int bar)
    {
        if (!average.IsCalm || high.Length - bar < Scratch.WorthIt)
        {
            return bar;
        }

        using Scratch scratch = new(1, Math.Min(AverageColumn.PartFor(average.Memory), high.Length - bar));
        while (bar < high.Length && average.IsCalm)
        {
            Span<double> ranges = scratch[0, Math.Min(scratch.Length, high.Length - bar)];
            int calm = TrKernel.FillCalm(high, low, close, bar, handleNa: true, ranges);
            if (calm == 0)
            {
                break;
            }

            average.Fill(ranges[..calm], result[bar..]);
            bar += calm;
            average.Value = result[bar - 1];
        }

        return bar;
    }
}
