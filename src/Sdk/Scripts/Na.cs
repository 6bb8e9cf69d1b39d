namespace Barline;

/// <summary>"Not available": the value of a series where it has none, such as an average before its first full window.</summary>
/// <remarks>In a series of <see cref="double"/> it is <see cref="double.NaN"/>. It equals nothing, itself included, so ask with <see cref="Is(double)"/>.</remarks>
public static class Na
{
    /// <summary>The value itself.</summary>
    public const double Value = double.NaN;

    /// <summary>Whether <paramref name="value"/> is na.</summary>
    public static bool Is(double value) => double.IsNaN(value);

    /// <summary><paramref name="value"/>, or <paramref name="replacement"/> where it is na (Pine's <c>nz</c>).</summary>
    public static double Or(double value, double replacement = 0) => double.IsNaN(value) ? replacement : value;

    /// <summary><paramref name="source"/>, bar by bar, or <paramref name="replacement"/> where it is na (Pine's <c>nz</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="replacement">A number; what it is on one bar stands for all where the result is used as a series.</param>
    public static SeriesExpression<double> Or(SeriesExpression<double> source, double replacement = 0) =>
        Expression.Binary<Operators.OrElse, double, double>(Term.Of(source), Term.Of(replacement));

    /// <summary><paramref name="source"/>, bar by bar, or <paramref name="replacement"/> where it is na (Pine's <c>nz</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="replacement">The series that steps in.</param>
    public static SeriesExpression<double> Or(SeriesExpression<double> source, SeriesExpression<double> replacement) =>
        Expression.Binary<Operators.OrElse, double, double>(Term.Of(source), Term.Of(replacement));
}
