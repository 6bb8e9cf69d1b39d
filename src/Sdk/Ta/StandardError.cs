namespace Barline;

public partial class TaNamespace
{
    /// <summary>Standard error of the least-squares line through the last <paramref name="length"/> values, in the unit of the source.</summary>
    /// <remarks>
    /// The root of the sum of squared distances from the line divided by length - 2. It is na until so many values that are not na are there, on a bar
    /// where the source is na, and while one of the values is infinite.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 3 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 3.</exception>
    [TaFunction(
        TaGroup.Statistics, Warmup = "length - 1", Source = "N. Draper and H. Smith, Applied Regression Analysis")]
    public virtual Series<double> StandardError(Series<double> source, [AtLeast(3)] int length)
    {
        CheckLength(length, "Ta.StandardError", least: 3);
        return Define(new StandardErrorKernel(length), source);
    }
}

internal struct StandardErrorKernel(int length) : IBuiltInKernel<double, double>
{
    private RollingLine line = new(length);

    public static string Name => "Ta.StandardError";

    public readonly Arguments Arguments => Arguments.Of((long)line.Length);

    public double Update(History<double> source) =>
        line.Update(source) ? Math.Sqrt(line.Residuals(source) / (line.Length - 2)) : double.NaN;
}
