namespace Barline;

public partial class TaNamespace
{
    /// <summary>Wilder's moving average: each value moves it by 1 / <paramref name="length"/> of the distance (Pine's <c>ta.rma</c>).</summary>
    /// <remarks>
    /// It begins as the mean of the first <paramref name="length"/> values that are not na, and is na before. A bar where the source is na
    /// gives na and changes nothing for the bars after it. After an infinite value it begins anew.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values that it begins with and that its weight comes from, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Averages, Warmup = "length - 1", Pine = "ta.rma", StockIndicators = "GetSmma")]
    public virtual Series<double> Rma(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Rma");
        return Define(new RmaKernel(length), source);
    }
}

internal struct RmaKernel(int length) : IBuiltInKernel<double, double>
{
    private RecursiveAverage<WilderStep> average = new(length);

    public static string Name => "Ta.Rma";

    public static bool RunsAhead => true;

    public readonly Arguments Arguments => Arguments.Of((long)average.Length);

    public double Update(History<double> source) => average.Update(source.Now);

    public int RunAhead(ReadOnlySpan<double> source, Span<double> result, int bar) => average.RunAhead(source, result, bar);
}
