namespace Barline;

public partial class TaNamespace
{
    /// <summary>Whether <paramref name="first"/> is above <paramref name="second"/> now and was not one bar ago (Pine's <c>ta.crossover</c>).</summary>
    /// <remarks>It looks one bar back and no further, and compares exactly; it is false where one of the four values is na.</remarks>
    /// <param name="first">The series that crosses.</param>
    /// <param name="second">The series that is crossed.</param>
    public virtual SeriesExpression<bool> Crossover(Series<double> first, Series<double> second) =>
        new Series<bool>(SeriesGraph.Define<CrossoverKernel, double, double, bool>(default, first.Node, second.Node));

    /// <summary>Whether <paramref name="first"/> is above <paramref name="level"/> now and was not one bar ago (Pine's <c>ta.crossover</c>).</summary>
    /// <param name="first">The series that crosses.</param>
    /// <param name="level">The level, the same on all bars; one that changes belongs into a <see cref="Var{T}"/>.</param>
    public virtual SeriesExpression<bool> Crossover(Series<double> first, double level) =>
        new Series<bool>(SeriesGraph.Define<CrossoverLevelKernel, double, bool>(new CrossoverLevelKernel(level), first.Node));

    /// <summary>Whether <paramref name="level"/> is above <paramref name="second"/> now and was not one bar ago (Pine's <c>ta.crossover</c>).</summary>
    /// <param name="level">The level, the same on all bars; one that changes belongs into a <see cref="Var{T}"/>.</param>
    /// <param name="second">The series that is crossed.</param>
    public SeriesExpression<bool> Crossover(double level, Series<double> second) => Crossunder(second, level);
}

internal readonly struct CrossoverKernel : IKernel<double, double, bool>
{
    public static string Name => "Ta.Crossover";

    public Arguments Arguments => Arguments.None;

    public bool Update(History<double> first, History<double> second) =>
        first.Now > second.Now && first[1] <= second[1];
}

internal readonly struct CrossoverLevelKernel(double level) : IKernel<double, bool>
{
    private readonly double level = level;

    public static string Name => "Ta.Crossover";

    public Arguments Arguments => Arguments.Of(level);

    public bool Update(History<double> source) => source.Now > level && source[1] <= level;
}
