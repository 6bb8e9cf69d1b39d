namespace Barline;

public partial class TaNamespace
{
    /// <summary>Whether <paramref name="first"/> is above <paramref name="second"/> now and was not one bar ago (Pine's <c>ta.crossover</c>).</summary>
    public virtual SeriesExpression<bool> Crossover(Series<double> first, Series<double> second) =>
        new Series<bool>(SeriesGraph.Define<CrossoverKernel, double, double, bool>(default, first.Node, second.Node));
}

internal readonly struct CrossoverKernel : IKernel<double, double, bool>
{
    public static string Name => "Ta.Crossover";

    public Arguments Arguments => Arguments.None;

    public bool Update(History<double> first, History<double> second) =>
        first.Now > second.Now && first[1] <= second[1];
}
