namespace Barline;

public partial class TaNamespace
{
    /// <summary>The greatest value so far (Pine's <c>ta.max</c>); of two arguments the larger, bar by bar (<c>math.max</c>).</summary>
    /// <remarks>Bars where the source is na are passed over; it is na before the first value.</remarks>
    /// <param name="source">The series.</param>
    [TaFunction(TaGroup.Statistics, Warmup = "0", Pine = "ta.max, math.max")]
    public virtual Series<double> Max(Series<double> source) => Define(new AllTimeMaxKernel(), source);

    /// <summary>The larger of two values, bar by bar; na where one of them is na (Pine's <c>math.max</c>).</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    public virtual SeriesExpression<double> Max(Series<double> first, Series<double> second) =>
        Expression.Binary<Operators.Larger, double, double>(Term.Of(first), Term.Of(second));

    /// <inheritdoc cref="Max(Series{double}, Series{double})"/>
    public SeriesExpression<double> Max(SeriesExpression<double> first, SeriesExpression<double> second) =>
        Expression.Binary<Operators.Larger, double, double>(Term.Of(first), Term.Of(second));

    /// <inheritdoc cref="Max(Series{double}, Series{double})"/>
    public SeriesExpression<double> Max(Series<double> first, SeriesExpression<double> second) =>
        Expression.Binary<Operators.Larger, double, double>(Term.Of(first), Term.Of(second));

    /// <inheritdoc cref="Max(Series{double}, Series{double})"/>
    public SeriesExpression<double> Max(SeriesExpression<double> first, Series<double> second) =>
        Expression.Binary<Operators.Larger, double, double>(Term.Of(first), Term.Of(second));

    /// <inheritdoc cref="Max(Series{double}, Series{double})"/>
    /// <param name="first">A series.</param>
    /// <param name="second">A number; what it is on one bar stands for all where the result is used as a series.</param>
    public SeriesExpression<double> Max(Series<double> first, double second) =>
        Expression.Binary<Operators.Larger, double, double>(Term.Of(first), Term.Of(second));

    /// <inheritdoc cref="Max(Series{double}, double)"/>
    public SeriesExpression<double> Max(SeriesExpression<double> first, double second) =>
        Expression.Binary<Operators.Larger, double, double>(Term.Of(first), Term.Of(second));
}

internal struct AllTimeMaxKernel() : IBuiltInKernel<double, double>
{
    private double best = double.NaN;

    public static string Name => "Ta.Max";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> source) => best = source.Now <= best ? best : Na.Or(source.Now, best);
}
