namespace Barline;

public partial class TaNamespace
{
    /// <summary>Rate of change: the change over <paramref name="length"/> bars in percent of where it began (Pine's <c>ta.roc</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="length">Bars to count back, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length", Pine = "ta.roc", TaLib = "ROC", StockIndicators = "GetRoc")]
    public virtual Series<double> Roc(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Roc");
        return Define(new RocKernel(length), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Roc(Series{double}, int)"/>
    public Series<double> Roc(Series<double> source, Series<int> length) => DefineChanging(new RocKernel(1), source, length);
}

internal readonly struct RocKernel(int length) : ILengthKernel<RocKernel>
{
    private readonly int length = length;

    public static string Name => "Ta.Roc";

    public Arguments Arguments => Arguments.Of((long)length);

    public int Length => length;

    public RocKernel WithLength(int length) => new(length);

    public double Update(History<double> source) => 100 * (source.Now - source[length]) / source[length];
}
