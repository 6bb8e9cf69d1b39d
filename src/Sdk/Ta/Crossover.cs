namespace Barline;

public partial class TaNamespace
{
    /// <summary>Whether <paramref name="first"/> is above <paramref name="second"/> now and was not one bar ago (Pine's <c>ta.crossover</c>).</summary>
    /// <remarks>It looks one bar back and no further, and compares exactly; it is false where one of the four values is na.</remarks>
    /// <param name="first">The series that crosses.</param>
    /// <param name="second">The series that is crossed.</param>
    public virtual SeriesExpression<bool> Crossover(Series<double> first, Series<double> second) =>
        Expression.Pair<CrossoverKernel, double, bool>(first.Node, second.Node);

    /// <summary>Whether <paramref name="first"/> is above <paramref name="level"/> now and was not one bar ago (Pine's <c>ta.crossover</c>).</summary>
    /// <param name="first">The series that crosses.</param>
    /// <param name="level">The level; what it is on one bar stands for all where the condition is used as a series.</param>
    public virtual SeriesExpression<bool> Crossover(Series<double> first, double level) =>
        Expression.Pair<CrossoverKernel, double, bool>(first.Node, level);

    /// <summary>Whether <paramref name="level"/> is above <paramref name="second"/> now and was not one bar ago (Pine's <c>ta.crossover</c>).</summary>
    /// <param name="level">The level; what it is on one bar stands for all where the condition is used as a series.</param>
    /// <param name="second">The series that is crossed.</param>
    public SeriesExpression<bool> Crossover(double level, Series<double> second) => Crossunder(second, level);
}

internal readonly struct CrossoverKernel : IPairKernel<double, bool>
{
    public static string Name => "Ta.Crossover";

    public bool Apply(double first, double firstBefore, double second, double secondBefore) =>
        first > second && firstBefore <= secondBefore;
}
