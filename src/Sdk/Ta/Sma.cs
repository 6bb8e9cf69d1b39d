namespace Barline;

public partial class TaNamespace
{
    /// <summary>Simple moving average: the mean of the last <paramref name="length"/> values that are not na (Pine's <c>ta.sma</c>).</summary>
    /// <remarks>It is na until so many values are there, and on a bar where the source is na.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Averages, Warmup = "length - 1", Pine = "ta.sma", TaLib = "SMA", StockIndicators = "GetSma")]
    public virtual Series<double> Sma(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Sma");
        return Define(new SmaKernel(length), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Sma(Series{double}, int)"/>
    public Series<double> Sma(Series<double> source, Series<int> length) => DefineChanging(new SmaKernel(1), source, length);
}

internal struct SmaKernel(int length) : IColumnKernel<double, double>, ILengthKernel<SmaKernel>
{
    private RollingSum sum = new(length);

    public static string Name => "Ta.Sma";

    public readonly Arguments Arguments => Arguments.Of((long)sum.Length);

    public readonly int Length => sum.Length;

    public readonly SmaKernel WithLength(int length) => new(length);

    public double Update(History<double> source) => sum.Update(source) / sum.Length;

    public readonly bool TryFill(ReadOnlySpan<double> source, Span<double> result) =>
        RollingSum.TryFill(source, result, sum.Length, divisor: sum.Length);
}
