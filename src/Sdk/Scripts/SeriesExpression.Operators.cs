namespace Barline;

// One line for each operator and each pair of operands: C# looks an operator up in its operands' own types and, where two conversions
// would do, calls the choice ambiguous, so none may be missing.
public readonly partial struct SeriesExpression<T>
{
#pragma warning disable CS1591 // The operators mean what they mean for numbers and truths; na compares false.

    public static SeriesExpression<T> operator +(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Add<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator +(SeriesExpression<T> left, T right) => Expression.Binary<Operators.Add<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator +(T left, SeriesExpression<T> right) => Expression.Binary<Operators.Add<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator +(Series<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Add<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator +(SeriesExpression<T> left, Series<T> right) => Expression.Binary<Operators.Add<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator -(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Subtract<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator -(SeriesExpression<T> left, T right) => Expression.Binary<Operators.Subtract<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator -(T left, SeriesExpression<T> right) => Expression.Binary<Operators.Subtract<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator -(Series<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Subtract<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator -(SeriesExpression<T> left, Series<T> right) => Expression.Binary<Operators.Subtract<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator *(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Multiply<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator *(SeriesExpression<T> left, T right) => Expression.Binary<Operators.Multiply<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator *(T left, SeriesExpression<T> right) => Expression.Binary<Operators.Multiply<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator *(Series<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Multiply<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator *(SeriesExpression<T> left, Series<T> right) => Expression.Binary<Operators.Multiply<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator /(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Divide<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator /(SeriesExpression<T> left, T right) => Expression.Binary<Operators.Divide<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator /(T left, SeriesExpression<T> right) => Expression.Binary<Operators.Divide<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator /(Series<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Divide<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator /(SeriesExpression<T> left, Series<T> right) => Expression.Binary<Operators.Divide<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator %(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Modulo<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator %(SeriesExpression<T> left, T right) => Expression.Binary<Operators.Modulo<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator %(T left, SeriesExpression<T> right) => Expression.Binary<Operators.Modulo<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator %(Series<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Modulo<T>, T, T>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<T> operator %(SeriesExpression<T> left, Series<T> right) => Expression.Binary<Operators.Modulo<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator <(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Less<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <(SeriesExpression<T> left, T right) => Expression.Binary<Operators.Less<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <(T left, SeriesExpression<T> right) => Expression.Binary<Operators.Less<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <(Series<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Less<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <(SeriesExpression<T> left, Series<T> right) => Expression.Binary<Operators.Less<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator >(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Greater<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >(SeriesExpression<T> left, T right) => Expression.Binary<Operators.Greater<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >(T left, SeriesExpression<T> right) => Expression.Binary<Operators.Greater<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >(Series<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Greater<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >(SeriesExpression<T> left, Series<T> right) => Expression.Binary<Operators.Greater<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator <=(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.LessOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <=(SeriesExpression<T> left, T right) => Expression.Binary<Operators.LessOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <=(T left, SeriesExpression<T> right) => Expression.Binary<Operators.LessOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <=(Series<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.LessOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator <=(SeriesExpression<T> left, Series<T> right) => Expression.Binary<Operators.LessOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator >=(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.GreaterOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >=(SeriesExpression<T> left, T right) => Expression.Binary<Operators.GreaterOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >=(T left, SeriesExpression<T> right) => Expression.Binary<Operators.GreaterOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >=(Series<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.GreaterOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator >=(SeriesExpression<T> left, Series<T> right) => Expression.Binary<Operators.GreaterOrEqual<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator ==(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.EqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator ==(SeriesExpression<T> left, T right) => Expression.Binary<Operators.EqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator ==(T left, SeriesExpression<T> right) => Expression.Binary<Operators.EqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator ==(Series<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.EqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator ==(SeriesExpression<T> left, Series<T> right) => Expression.Binary<Operators.EqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<bool> operator !=(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.NotEqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator !=(SeriesExpression<T> left, T right) => Expression.Binary<Operators.NotEqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator !=(T left, SeriesExpression<T> right) => Expression.Binary<Operators.NotEqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator !=(Series<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.NotEqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));
    public static SeriesExpression<bool> operator !=(SeriesExpression<T> left, Series<T> right) => Expression.Binary<Operators.NotEqualTo<T>, T, bool>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator &(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.And<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator |(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.Or<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator ^(SeriesExpression<T> left, SeriesExpression<T> right) => Expression.Binary<Operators.ExclusiveOr<T>, T, T>(Term.Of(left), Term.Of(right));

    public static SeriesExpression<T> operator -(SeriesExpression<T> operand) => Expression.Unary<Operators.Negate<T>, T, T>(Term.Of(operand));

    public static SeriesExpression<T> operator !(SeriesExpression<T> operand) => Expression.Unary<Operators.Not<T>, T, T>(Term.Of(operand));

    // Neither side is skipped: `a && b` is a series too, and has to be the same one on bars where `a` alone decides.
    public static bool operator true(SeriesExpression<T> expression) => false;
    public static bool operator false(SeriesExpression<T> expression) => false;

#pragma warning restore CS1591
}
