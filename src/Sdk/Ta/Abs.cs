namespace Barline;

public partial class TaNamespace
{
    /// <summary>The size of each value without its sign (Pine's <c>math.abs</c>).</summary>
    /// <param name="source">The series.</param>
    [TaFunction(TaGroup.Statistics, Warmup = "0", Pine = "math.abs")]
    public virtual SeriesExpression<double> Abs(Series<double> source) => Expression.Unary<Operators.Abs, double, double>(Term.Of(source));

    /// <inheritdoc cref="Abs(Series{double})"/>
    public SeriesExpression<double> Abs(SeriesExpression<double> source) => Expression.Unary<Operators.Abs, double, double>(Term.Of(source));
}
