namespace Barline;

public partial class TaNamespace
{
    /// <summary>Weighted moving average: of the last <paramref name="length"/> values that are not na the newest counts most, the oldest once (Pine's <c>ta.wma</c>).</summary>
    /// <remarks>It is na until so many values are there, and on a bar where the source is na.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more; the newest has this weight.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Averages, Warmup = "length - 1", Pine = "ta.wma", TaLib = "WMA", StockIndicators = "GetWma")]
    public virtual Series<double> Wma(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Wma");
        return Define(new WmaKernel(length), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Wma(Series{double}, int)"/>
    public Series<double> Wma(Series<double> source, Series<int> length) => DefineChanging(new WmaKernel(1), source, length);
}

internal struct WmaKernel(int length) : IColumnKernel<double, double>, ILengthKernel<WmaKernel>, IWeightedResult
{
    private readonly double weights = length * (length + 1.0) / 2;
    private WeightedSum sum = new(length);

    public static string Name => "Ta.Wma";

    public readonly Arguments Arguments => Arguments.Of((long)sum.Length);

    public readonly int Length => sum.Length;

    public readonly WmaKernel WithLength(int length) => new(length);

    public double Update(History<double> source) => sum.Update(source) / weights;

    public readonly bool TryFill(ReadOnlySpan<double> source, Span<double> result) => sum.TryFill(source, result, this);

    public readonly double Of(double weighted, double plain) => weighted / weights;
}
