namespace Barline;

public partial class TaNamespace
{
    /// <summary>Whether <paramref name="first"/> is below <paramref name="second"/> now and was not one bar ago (Pine's <c>ta.crossunder</c>).</summary>
    /// <remarks>False where one of the four values is na. Both comparisons are exact.</remarks>
    public virtual SeriesExpression<bool> Crossunder(Series<double> first, Series<double> second) =>
        Expression.PairNow<CrossunderKernel, double, double, bool>(new CrossunderKernel(), first.Node, second.Node);
}

internal readonly struct CrossunderKernel : IPairKernel<double, double, bool>
{
    public static string Name => "Ta.Crossunder";

    public Arguments Arguments => Arguments.None;

    public bool Update(History<double> first, History<double> second) => Apply(first.Now, first[1], second.Now, second[1]);

    public bool Apply(double first, double firstBefore, double second, double secondBefore) =>
        first < second && firstBefore >= secondBefore;
}
