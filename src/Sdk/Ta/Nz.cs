namespace Barline;

public partial class TaNamespace
{
    /// <summary>The series with <paramref name="replacement"/> where it is na (Pine's <c>nz</c>); for one number there is <see cref="Na.Or(double, double)"/>.</summary>
    /// <param name="source">The series.</param>
    /// <param name="replacement">A number; what it is on one bar stands for all where the result is used as a series.</param>
    [TaFunction(TaGroup.Statistics, Warmup = "0", Pine = "nz")]
    public virtual SeriesExpression<double> Nz(Series<double> source, double replacement = 0) =>
        Expression.Binary<Operators.OrElse, double, double>(Term.Of(source), Term.Of(replacement));

    /// <inheritdoc cref="Nz(Series{double}, double)"/>
    public SeriesExpression<double> Nz(SeriesExpression<double> source, double replacement = 0) =>
        Expression.Binary<Operators.OrElse, double, double>(Term.Of(source), Term.Of(replacement));

    /// <summary>The series with the value of <paramref name="replacement"/> on bars where it is na (Pine's <c>nz</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="replacement">The series that steps in.</param>
    public virtual SeriesExpression<double> Nz(Series<double> source, Series<double> replacement) =>
        Expression.Binary<Operators.OrElse, double, double>(Term.Of(source), Term.Of(replacement));

    /// <inheritdoc cref="Nz(Series{double}, Series{double})"/>
    public SeriesExpression<double> Nz(SeriesExpression<double> source, SeriesExpression<double> replacement) =>
        Expression.Binary<Operators.OrElse, double, double>(Term.Of(source), Term.Of(replacement));

    /// <inheritdoc cref="Nz(Series{double}, Series{double})"/>
    public SeriesExpression<double> Nz(Series<double> source, SeriesExpression<double> replacement) =>
        Expression.Binary<Operators.OrElse, double, double>(Term.Of(source), Term.Of(replacement));

    /// <inheritdoc cref="Nz(Series{double}, Series{double})"/>
    public SeriesExpression<double> Nz(SeriesExpression<double> source, Series<double> replacement) =>
        Expression.Binary<Operators.OrElse, double, double>(Term.Of(source), Term.Of(replacement));
}
