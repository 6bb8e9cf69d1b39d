namespace Barline;

public partial class TaNamespace
{
    /// <summary>The last value that was not na; na before the first one (Pine's <c>fixnan</c>).</summary>
    /// <param name="source">The series.</param>
    [TaFunction(TaGroup.Statistics, Warmup = "0", Pine = "fixnan")]
    public virtual Series<double> FixNan(Series<double> source) => Define(new FixNanKernel(), source);
}

internal struct FixNanKernel() : IBuiltInKernel<double, double>
{
    private double last = double.NaN;

    public static string Name => "Ta.FixNan";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> source) => last = Na.Or(source.Now, last);
}
