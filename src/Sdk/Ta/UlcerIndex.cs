namespace Barline;

public partial class TaNamespace
{
    /// <summary>Ulcer index: the root of the mean square of the falls from the highest value of the last bars, in percent.</summary>
    /// <remarks>√Sma(d², length) with d = 100 * (source - Highest(source, length)) / Highest(source, length).</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of bars in which the highest is looked for, and of falls that are averaged, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(
        TaGroup.Volatility, Warmup = "2 * length - 2",
        Source = "P. Martin and B. McCann, The Investor's Guide to Fidelity Funds, 1989")]
    public virtual Series<double> UlcerIndex(Series<double> source, [AtLeast(1)] int length = 14)
    {
        CheckLength(length, "Ta.UlcerIndex");
        Series<double> squares = Define(default(SquaredFallKernel), source, Highest(source, length));
        return Define(new RootKernel(1), Sma(squares, length));
    }
}

/// <summary>The square of the fall from a peak, in percent.</summary>
internal readonly struct SquaredFallKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "Ta.UlcerIndex";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> source, History<double> highest)
    {
        double fall = 100 * (source.Now - highest.Now) / highest.Now;
        return fall * fall;
    }
}
