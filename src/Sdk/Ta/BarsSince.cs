namespace Barline;

public partial class TaNamespace
{
    /// <summary>Bars since <paramref name="condition"/> was last true: 0 where it is true now, na before it first was (Pine's <c>ta.barssince</c>).</summary>
    /// <param name="condition">The condition, bar by bar.</param>
    [TaFunction(TaGroup.Conditions, Pine = "ta.barssince")]
    public virtual Series<double> BarsSince(Series<bool> condition) =>
        new(SeriesGraph.Define<BarsSinceKernel, bool, double>(default, condition.Node));
}

internal struct BarsSinceKernel : IBuiltInKernel<bool, double>
{
    /// <summary>The number of the bar after the last one on which the condition was true; 0 for none.</summary>
    private int after;

    public static string Name => "Ta.BarsSince";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<bool> condition)
    {
        if (condition.Now)
        {
            after = condition.Index + 1;
        }

        return after == 0 ? double.NaN : condition.Index + 1 - after;
    }
}
