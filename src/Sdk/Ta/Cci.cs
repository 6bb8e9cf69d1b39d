namespace Barline;

public partial class TaNamespace
{
    /// <summary>Commodity channel index: the distance from the average, in mean distances of 0.015 (Pine's <c>ta.cci</c>).</summary>
    /// <remarks>
    /// (source - mean) / (0.015 * mean of |value - mean|) over the last <paramref name="length"/> values that are not na. It is na until so many are there, on
    /// a bar where the source is na, and where all values are equal or one is infinite.
    /// </remarks>
    /// <param name="source">The series, as a rule <c>Hlc3</c>.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length - 1", Pine = "ta.cci", TaLib = "CCI", StockIndicators = "GetCci")]
    public virtual Series<double> Cci(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Cci");
        return Define(new CciKernel(length), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Cci(Series{double}, int)"/>
    public Series<double> Cci(Series<double> source, Series<int> length) => DefineChanging(new CciKernel(1), source, length);
}

internal struct CciKernel(int length) : ILengthKernel<CciKernel>
{
    private MeanDeviation window = new(length);

    public static string Name => "Ta.Cci";

    public readonly Arguments Arguments => Arguments.Of((long)window.Length);

    public readonly int Length => window.Length;

    public readonly CciKernel WithLength(int length) => new(length);

    public double Update(History<double> source)
    {
        double deviation = window.Update(source);
        return -window.MeanFromNow / (0.015 * deviation);
    }
}
