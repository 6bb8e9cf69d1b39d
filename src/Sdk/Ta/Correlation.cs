namespace Barline;

public partial class TaNamespace
{
    /// <summary>How far two series move together over the last <paramref name="length"/> bars on which neither is na: Pearson's correlation, -1 to 1 (Pine's <c>ta.correlation</c>).</summary>
    /// <remarks>
    /// It is na until there are so many such bars, on a bar where one source is na, while one of the values is infinite, and where one of the
    /// sources does not move.
    /// </remarks>
    /// <param name="first">A series.</param>
    /// <param name="second">Another series.</param>
    /// <param name="length">The number of bars, 1 or more; a single one has no correlation.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.correlation", TaLib = "CORREL", StockIndicators = "GetCorrelation")]
    public virtual Series<double> Correlation(Series<double> first, Series<double> second, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Correlation");
        return Define(new CorrelationKernel(length), first, second);
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="Correlation(Series{double}, Series{double}, int)"/>
    public Series<double> Correlation(Series<double> first, Series<double> second, Series<int> length) =>
        new(SeriesGraph.Define<ChangingCorrelationKernel, double, double, int, double>(default, first.Node, second.Node, length.Node));
}

internal struct CorrelationKernel(int length) : IColumnKernel<double, double, double>, IPairResult
{
    private RollingCorrelation correlation = new(length);

    public static string Name => "Ta.Correlation";

    public readonly Arguments Arguments => Arguments.Of((long)correlation.Length);

    public static double Of(double products, double firstSquares, double secondSquares) =>
        Math.Clamp(products / Math.Sqrt(firstSquares * secondSquares), -1, 1);

    public double Update(History<double> first, History<double> second) => correlation.Update<CorrelationKernel>(first, second);

    public readonly bool TryFill(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Span<double> result) =>
        correlation.TryFill<CorrelationKernel>(first, second, result);
}

/// <summary>The same where the length may be another one on each bar, on which it begins anew at the oldest pair that it needs.</summary>
internal struct ChangingCorrelationKernel : IBuiltInKernel<double, double, int, double>
{
    private RollingCorrelation correlation;

    public static string Name => CorrelationKernel.Name;

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> first, History<double> second, History<int> length)
    {
        ChangingWindow.Check(length.Now, first.Index, Name, nameof(length));
        if (correlation.Length != length.Now)
        {
            correlation = new(length.Now);
            for (int back = ChangingWindow.Oldest(first, second, length.Now); back > 0; back--)
            {
                correlation.Update<CorrelationKernel>(first.Before(back), second.Before(back));
            }
        }

        return correlation.Update<CorrelationKernel>(first, second);
    }
}
