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

    /// <summary>A turn of two series: whether it happens now at once, the column only where history is asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesExpression<bool> Turn<TTurn>(SeriesNode<double> first, SeriesNode<double> second)
        where TTurn : struct, ITurn
    {
        SeriesGraph graph = first.Graph;
        if (second.Graph != graph)
        {
            SeriesGraph.ThrowTwoRuns(TTurn.Name);
        }

        int now = graph.Now;
        return new(
            TTurn.HoldsNow(first.At(now), second.At(now)) && TTurn.HeldBefore(first.At(now - 1), second.At(now - 1)),
            graph,
            TurnOperation<TTurn>.Instance,
            Operand.OfNode(first),
            Operand.OfNode(second));
    }

    /// <summary>A turn of a series around a level.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesExpression<bool> Turn<TTurn>(SeriesNode<double> first, double level)
        where TTurn : struct, ITurn
    {
        int now = first.Graph.Now;
        return new(
            TTurn.HoldsNow(first.At(now), level) && TTurn.HeldBefore(first.At(now - 1), level),
            first.Graph,
            TurnOperation<TTurn>.Instance,
            Operand.OfNode(first),
            Operand.OfValue(level));
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
