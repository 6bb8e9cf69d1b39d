namespace Barline;

public partial class TaNamespace
{
    /// <summary>Slope of the least-squares line through the last <paramref name="length"/> values that are not na: what it rises from one to the next.</summary>
    /// <remarks>It is na until so many values are there, on a bar where the source is na, and while one of the values is infinite.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 2.</exception>
    [TaFunction(
        TaGroup.Statistics, Warmup = "length - 1", TaLib = "LINEARREG_SLOPE", StockIndicators = "GetSlope",
        Source = "N. Draper and H. Smith, Applied Regression Analysis")]
    public virtual Series<double> Slope(Series<double> source, [AtLeast(2)] int length)
    {
        CheckLength(length, "Ta.Slope", least: 2);
        return Define(new SlopeKernel(length), source);
    }
}

internal struct SlopeKernel(int length) : IBuiltInKernel<double, double>
{
    private RollingLine line = new(length);

    public static string Name => "Ta.Slope";

    public readonly Arguments Arguments => Arguments.Of((long)line.Length);

    public double Update(History<double> source) => line.Update(source) ? line.Slope : double.NaN;
}
