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

    /// <summary>A function of two series now and one bar ago: the value at once, the column only where history is asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesExpression<TResult> Pair<TKernel, T, TResult>(SeriesNode<T> first, SeriesNode<T> second)
        where TKernel : struct, IPairKernel<T, TResult>
    {
        T firstNow = first.NowAndBefore(out T firstBefore);
        T secondNow = second.NowAndBefore(out T secondBefore);
        return new(
            default(TKernel).Apply(firstNow, firstBefore, secondNow, secondBefore),
            first.Graph,
            PairOperation<TKernel, T, TResult>.Instance,
            Operand.OfNode(first),
            Operand.OfNode(second));
    }

    /// <summary>A function of a series now and one bar ago and a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesExpression<TResult> Pair<TKernel, T, TResult>(SeriesNode<T> first, T second)
        where TKernel : struct, IPairKernel<T, TResult>
    {
        T firstNow = first.NowAndBefore(out T firstBefore);
        return new(
            default(TKernel).Apply(firstNow, firstBefore, second, second),
            first.Graph,
            PairOperation<TKernel, T, TResult>.Instance,
            Operand.OfNode(first),
            Operand.OfValue(second));
    }
}
