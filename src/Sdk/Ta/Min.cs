namespace Barline;

public partial class TaNamespace
{
    /// <summary>The least value so far (Pine's <c>ta.min</c>); of two arguments the smaller, bar by bar (<c>math.min</c>).</summary>
    /// <remarks>Bars where the source is na are passed over; it is na before the first value.</remarks>
    /// <param name="source">The series.</param>
    [TaFunction(TaGroup.Statistics, Warmup = "0", Pine = "ta.min, math.min")]
    public virtual Series<double> Min(Series<double> source) => Define(new AllTimeMinKernel(), source);

    /// <summary>The smaller of two values, bar by bar; na where one of them is na (Pine's <c>math.min</c>).</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    public virtual SeriesExpression<double> Min(Series<double> first, Series<double> second) =>
        Expression.Binary<Operators.Smaller, double, double>(Term.Of(first), Term.Of(second));

    /// <inheritdoc cref="Min(Series{double}, Series{double})"/>
    public SeriesExpression<double> Min(SeriesExpression<double> first, SeriesExpression<double> second) =>
        Expression.Binary<Operators.Smaller, double, double>(Term.Of(first), Term.Of(second));

    /// <inheritdoc cref="Min(Series{double}, Series{double})"/>
    public SeriesExpression<double> Min(Series<double> first, SeriesExpression<double> second) =>
        Expression.Binary<Operators.Smaller, double, double>(Term.Of(first), Term.Of(second));

    /// <inheritdoc cref="Min(Series{double}, Series{double})"/>
    public SeriesExpression<double> Min(SeriesExpression<double> first, Series<double> second) =>
        Expression.Binary<Operators.Smaller, double, double>(Term.Of(first), Term.Of(second));

    /// <inheritdoc cref="Min(Series{double}, Series{double})"/>
    /// <param name="first">A series.</param>
    /// <param name="second">A number; what it is on one bar stands for all where the result is used as a series.</param>
    public SeriesExpression<double> Min(Series<double> first, double second) =>
        Expression.Binary<Operators.Smaller, double, double>(Term.Of(first), Term.Of(second));

    /// <inheritdoc cref="Min(Series{double}, double)"/>
    public SeriesExpression<double> Min(SeriesExpression<double> first, double second) =>
        Expression.Binary<Operators.Smaller, double, double>(Term.Of(first), Term.Of(second));
}

internal struct AllTimeMinKernel() : IBuiltInKernel<double, double>
{
    private double best = double.NaN;

    public static string Name => "Ta.Min";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> source) => best = source.Now >= best ? best : Na.Or(source.Now, best);
}
