namespace Barline;

public partial class TaNamespace
{
    /// <summary>The sum of all values so far (Pine's <c>ta.cum</c>).</summary>
    /// <remarks>A bar where the source is na adds nothing; before the first value the sum is 0. What rounding cuts off is kept and comes in when it counts.</remarks>
    /// <param name="source">The series.</param>
    [TaFunction(TaGroup.Statistics, Warmup = "0", Pine = "ta.cum")]
    public virtual Series<double> Cum(Series<double> source) => Define(default(CumKernel), source);
}

internal struct CumKernel : IBuiltInKernel<double, double>
{
    private double sum;
    private double rest;

    public static string Name => "Ta.Cum";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> source)
    {
        double value = source.Now;
        if (!double.IsNaN(value))
        {
            double with = sum + value;
            rest += Math.Abs(sum) >= Math.Abs(value) ? (sum - with) + value : (value - with) + sum;
            sum = with;
        }

        return double.IsFinite(sum) ? sum + rest : sum;
    }
}
