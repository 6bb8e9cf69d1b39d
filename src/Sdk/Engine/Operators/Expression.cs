using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>Makes expressions: the value at once, the definition only where it is asked for.</summary>
internal static class Expression
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesExpression<TResult> Binary<TOperator, T, TResult>(Term<T> left, Term<T> right)
        where TOperator : struct, IBinaryOperator<T, TResult> =>
        new(TOperator.Apply(left.Value, right.Value), BinaryOperation<TOperator, T, TResult>.Instance, left.Operand, right.Operand);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesExpression<TResult> Unary<TOperator, T, TResult>(Term<T> operand)
        where TOperator : struct, IUnaryOperator<T, TResult> =>
        new(TOperator.Apply(operand.Value), UnaryOperation<TOperator, T, TResult>.Instance, operand.Operand, default);
}
