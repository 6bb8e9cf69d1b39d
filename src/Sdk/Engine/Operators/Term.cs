using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>One side of an operator: its value now, and what it is.</summary>
internal readonly ref struct Term<T>
{
    internal readonly T Value;
    internal readonly Operand Operand;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Term(T value, Operand operand)
    {
        Value = value;
        Operand = operand;
    }
}

/// <summary>Makes a side of an operator from whatever may stand there.</summary>
internal static class Term
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Term<T> Of<T>(T value) => new(value, Operand.Of(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Term<T> Of<T>(Series<T> series)
    {
        SeriesNode<T> node = series.Node;
        return new(node.Now, new Operand(node, 0));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Term<T> Of<T>(SeriesExpression<T> expression) => new(expression.Value, expression.AsOperand());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Term<T> Of<T>(Var<T> variable) => new(variable.Value, new Operand(variable.Node, 0));
}
