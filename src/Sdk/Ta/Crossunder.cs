namespace Barline;

public partial class TaNamespace
{
    /// <summary>Whether <paramref name="first"/> is below <paramref name="second"/> now and was not one bar ago (Pine's <c>ta.crossunder</c>).</summary>
    public virtual SeriesExpression<bool> Crossunder(Series<double> first, Series<double> second) =>
        new Series<bool>(SeriesGraph.Define<CrossunderKernel, double, double, bool>(default, first.Node, second.Node));
}

internal readonly struct CrossunderKernel : IKernel<double, double, bool>
{
    public static string Name => "Ta.Crossunder";

    public Arguments Arguments => Arguments.None;

    public bool Update(History<double> first, History<double> second) =>
        first.Now < second.Now && first[1] >= second[1];
}
