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
            GraphOf(left.Graph, right.Graph, TOperator.Name),
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
        SeriesGraph graph = first.Graph;
        if (second.Graph != graph)
        {
            SeriesGraph.ThrowTwoRuns(TKernel.Name);
        }

        int index = graph.Now;
        T firstNow = first.NowAndBefore(index, out T firstBefore);
        T secondNow = second.NowAndBefore(index, out T secondBefore);
        return new(
            default(TKernel).Apply(firstNow, firstBefore, secondNow, secondBefore),
            graph,
            PairOperation<TKernel, T, TResult>.Instance,
            Operand.OfNode(first),
            Operand.OfNode(second));
    }

    /// <summary>A function of a series now and one bar ago and a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesExpression<TResult> Pair<TKernel, T, TResult>(SeriesNode<T> first, T second)
        where TKernel : struct, IPairKernel<T, TResult>
    {
        T firstNow = first.NowAndBefore(first.Graph.Now, out T firstBefore);
        return new(
            default(TKernel).Apply(firstNow, firstBefore, second, second),
            first.Graph,
            PairOperation<TKernel, T, TResult>.Instance,
            Operand.OfNode(first),
            Operand.OfValue(second));
    }

    /// <summary>The run of two operands; an operand that is a value has none. Nodes are known by number, which means something in one run only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static SeriesGraph? GraphOf(SeriesGraph? left, SeriesGraph? right, string name)
    {
        if (left is null)
        {
            return right;
        }

        if (right is not null && right != left)
        {
            SeriesGraph.ThrowTwoRuns(name);
        }

        return left;
    }
}
