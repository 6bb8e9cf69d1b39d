using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>One side of an operator: its value now, and what it is.</summary>
internal readonly ref struct Term<T>
{
    internal readonly T Value;
    internal readonly SeriesGraph? Graph;
    internal readonly Operand Operand;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Term(T value, SeriesGraph? graph, Operand operand)
    {
        Value = value;
        Graph = graph;
        Operand = operand;
    }
}

/// <summary>Makes a side of an operator from whatever may stand there.</summary>
internal static class Term
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Term<T> Of<T>(T value) => new(value, null, Operand.OfValue(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Term<T> Of<T>(Series<T> series)
    {
        SeriesNode<T> node = series.Node;
        return new(node.Now, node.Graph, Operand.OfNode(node));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Term<T> Of<T>(SeriesExpression<T> expression) => new(expression.Value, expression.Graph, expression.AsOperand());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Term<T> Of<T>(Var<T> variable)
    {
        VarNode<T> node = variable.Node;
        return new(node.Current, node.Graph, Operand.OfNode(node));
    }
}
