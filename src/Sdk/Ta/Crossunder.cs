namespace Barline;

public partial class TaNamespace
{
    /// <summary>Whether <paramref name="first"/> is below <paramref name="second"/> now and was not one bar ago (Pine's <c>ta.crossunder</c>).</summary>
    /// <remarks>It looks one bar back and no further, and compares exactly; it is false where one of the four values is na.</remarks>
    /// <param name="first">The series that crosses.</param>
    /// <param name="second">The series that is crossed.</param>
    [TaFunction(TaGroup.Conditions, Warmup = "0", Pine = "ta.crossunder")]
    public virtual SeriesExpression<bool> Crossunder(Series<double> first, Series<double> second) =>
        Expression.Turn<CrossunderTurn>(first.Node, second.Node);

    /// <summary>Whether <paramref name="first"/> is below <paramref name="level"/> now and was not one bar ago (Pine's <c>ta.crossunder</c>).</summary>
    /// <param name="first">The series that crosses.</param>
    /// <param name="level">The level; what it is on one bar stands for all where the condition is used as a series.</param>
    public virtual SeriesExpression<bool> Crossunder(Series<double> first, double level) =>
        Expression.Turn<CrossunderTurn>(first.Node, level);

    /// <summary>Whether <paramref name="level"/> is below <paramref name="second"/> now and was not one bar ago (Pine's <c>ta.crossunder</c>).</summary>
    /// <param name="level">The level; what it is on one bar stands for all where the condition is used as a series.</param>
    /// <param name="second">The series that is crossed.</param>
    public SeriesExpression<bool> Crossunder(double level, Series<double> second) => Crossover(second, level);
}

internal readonly struct CrossunderTurn : ITurn
{
    public static string Name => "Ta.Crossunder";

    public static bool HoldsNow(double first, double second) => first < second;

    public static bool HeldBefore(double first, double second) => first >= second;
}
