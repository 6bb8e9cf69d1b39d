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
}

internal struct CorrelationKernel(int length) : IBuiltInKernel<double, double, double>
{
    private RollingCorrelation correlation = new(length);

    public static string Name => "Ta.Correlation";

    public readonly Arguments Arguments => Arguments.Of((long)correlation.Length);

    public double Update(History<double> first, History<double> second) => correlation.Update(first, second);
}
