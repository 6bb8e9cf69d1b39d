namespace Barline;

// One line for each operator and each pair of operands: C# looks an operator up in its operands' own types and, where two conversions
// would do, calls the choice ambiguous, so none may be missing.
public readonly partial struct Series<T>
{
#pragma warning disable CS1591 // The operators mean what they mean for numbers and truths; na compares false.

    public static SeriesExpression<T> operator +(Series<T> left, Series<T> right) => Expression.Binary<Operators.Add<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator +(Series<T> left, T right) => Expression.Binary<Operators.Add<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator +(T left, Series<T> right) => Expression.Binary<Operators.Add<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator -(Series<T> left, Series<T> right) => Expression.Binary<Operators.Subtract<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator -(Series<T> left, T right) => Expression.Binary<Operators.Subtract<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator -(T left, Series<T> right) => Expression.Binary<Operators.Subtract<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator *(Series<T> left, Series<T> right) => Expression.Binary<Operators.Multiply<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator *(Series<T> left, T right) => Expression.Binary<Operators.Multiply<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator *(T left, Series<T> right) => Expression.Binary<Operators.Multiply<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator /(Series<T> left, Series<T> right) => Expression.Binary<Operators.Divide<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator /(Series<T> left, T right) => Expression.Binary<Operators.Divide<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator /(T left, Series<T> right) => Expression.Binary<Operators.Divide<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator %(Series<T> left, Series<T> right) => Expression.Binary<Operators.Modulo<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator %(Series<T> left, T right) => Expression.Binary<Operators.Modulo<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator %(T left, Series<T> right) => Expression.Binary<Operators.Modulo<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator <(Series<T> left, Series<T> right) => Expression.Binary<Operators.Less<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <(Series<T> left, T right) => Expression.Binary<Operators.Less<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <(T left, Series<T> right) => Expression.Binary<Operators.Less<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator >(Series<T> left, Series<T> right) => Expression.Binary<Operators.Greater<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >(Series<T> left, T right) => Expression.Binary<Operators.Greater<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >(T left, Series<T> right) => Expression.Binary<Operators.Greater<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator <=(Series<T> left, Series<T> right) => Expression.Binary<Operators.LessOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <=(Series<T> left, T right) => Expression.Binary<Operators.LessOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <=(T left, Series<T> right) => Expression.Binary<Operators.LessOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator >=(Series<T> left, Series<T> right) => Expression.Binary<Operators.GreaterOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >=(Series<T> left, T right) => Expression.Binary<Operators.GreaterOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >=(T left, Series<T> right) => Expression.Binary<Operators.GreaterOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator ==(Series<T> left, Series<T> right) => Expression.Binary<Operators.EqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator ==(Series<T> left, T right) => Expression.Binary<Operators.EqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator ==(T left, Series<T> right) => Expression.Binary<Operators.EqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator !=(Series<T> left, Series<T> right) => Expression.Binary<Operators.NotEqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator !=(Series<T> left, T right) => Expression.Binary<Operators.NotEqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator !=(T left, Series<T> right) => Expression.Binary<Operators.NotEqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator -(Series<T> operand) => Expression.Unary<Operators.Negate<T>, T, T>(Term.Of(operand));

    public static SeriesExpression<T> operator !(Series<T> operand) => Expression.Unary<Operators.Not<T>, T, T>(Term.Of(operand));

#pragma warning restore CS1591
}
