namespace Barline;

public partial class TaNamespace
{
    /// <summary>Whether <paramref name="first"/> is above <paramref name="second"/> now and was not one bar ago (Pine's <c>ta.crossover</c>).</summary>
    /// <remarks>False where one of the four values is na. Both comparisons are exact.</remarks>
    public virtual SeriesExpression<bool> Crossover(Series<double> first, Series<double> second) =>
        Expression.PairNow<CrossoverKernel, double, double, bool>(new CrossoverKernel(), first.Node, second.Node);
}

internal readonly struct CrossoverKernel : IPairKernel<double, double, bool>
{
    public static string Name => "Ta.Crossover";

    public Arguments Arguments => Arguments.None;

    public bool Update(History<double> first, History<double> second) => Apply(first.Now, first[1], second.Now, second[1]);

    public bool Apply(double first, double firstBefore, double second, double secondBefore) =>
        first > second && firstBefore <= secondBefore;
}
