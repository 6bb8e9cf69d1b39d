namespace Barline;

public partial class TaNamespace
{
    /// <summary>Symmetrically weighted moving average: the last four values, those in the middle twice (Pine's <c>ta.swma</c>).</summary>
    /// <remarks>It is na where one of the last four bars is na.</remarks>
    /// <param name="source">The series.</param>
    [TaFunction(TaGroup.Averages, Warmup = "3", Pine = "ta.swma")]
    public virtual Series<double> Swma(Series<double> source) => Define(default(SwmaKernel), source);
}

internal readonly struct SwmaKernel : IBuiltInKernel<double, double>
{
    public static string Name => "Ta.Swma";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> source) => (source.Now + (2 * source[1]) + (2 * source[2]) + source[3]) / 6;
}
