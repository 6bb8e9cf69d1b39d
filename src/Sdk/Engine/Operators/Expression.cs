using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>Makes expressions: the value at once, the definition only where it is asked for.</summary>
internal static class Expression
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesExpression<TResult> Binary<TOperator, T, TResult>(Term<T> left, Term<T> right)
        where TOperator : struct, IBinaryOperator<T, TResult> =>
        new(
            TOperator.Apply(left.Value, right.Value),
            left.Graph ?? right.Graph,
            BinaryOperation<TOperator, T, TResult>.Instance,
            left.Operand,
            right.Operand);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesExpression<TResult> Unary<TOperator, T, TResult>(Term<T> operand)
        where TOperator : struct, IUnaryOperator<T, TResult> =>
        new(TOperator.Apply(operand.Value), operand.Graph, UnaryOperation<TOperator, T, TResult>.Instance, operand.Operand, default);

    /// <summary>A function of two series now and one bar ago, as an expression: the value at once, the column only where history is asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesExpression<TResult> PairNow<TKernel, T1, T2, TResult>(TKernel kernel, SeriesNode<T1> first, SeriesNode<T2> second)
        where TKernel : struct, IPairKernel<T1, T2, TResult>
    {
        T1 firstNow = first.NowAndBefore(out T1 firstBefore);
        T2 secondNow = second.NowAndBefore(out T2 secondBefore);
        return new(
            kernel.Apply(firstNow, firstBefore, secondNow, secondBefore),
            first.Graph,
            PairOperation<TKernel, T1, T2, TResult>.Instance,
            Operand.OfNode(first),
            Operand.OfNode(second));
    }
}
