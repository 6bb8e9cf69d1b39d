namespace Barline;

public partial class TaNamespace
{
    /// <summary>R-squared: the part of the variance of the last <paramref name="length"/> values that their least-squares line explains, 0 to 1.</summary>
    /// <remarks>
    /// It is na until so many values that are not na are there, on a bar where the source is na, while one of the values is infinite, and where all
    /// are equal.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 2.</exception>
    [TaFunction(
        TaGroup.Statistics, Warmup = "length - 1", Source = "N. Draper and H. Smith, Applied Regression Analysis")]
    public virtual Series<double> RSquared(Series<double> source, [AtLeast(2)] int length)
    {
        CheckLength(length, "Ta.RSquared", least: 2);
        return Define(new RSquaredKernel(length), source);
    }
}

internal struct RSquaredKernel(int length) : IBuiltInKernel<double, double>
{
    private RollingLine line = new(length);

    public static string Name => "Ta.RSquared";

    public readonly Arguments Arguments => Arguments.Of((long)line.Length);

    public double Update(History<double> source) => line.Update(source) ? line.Explained : double.NaN;
}
