namespace Barline;

/// <summary>An operation of an expression: knows how to make a definition of its operands.</summary>
internal abstract class Operation
{
    internal abstract SeriesNode Define(in Operand left, in Operand right);
}

/// <summary>The series itself, as an expression.</summary>
internal sealed class IdentityOperation<T> : Operation
{
    internal static readonly IdentityOperation<T> Instance = new();

    internal override SeriesNode Define(in Operand left, in Operand right) => left.Define<T>()!;
}

/// <summary>A series some bars ago: the right operand's bits are the number of bars.</summary>
internal sealed class ShiftOperation<T> : Operation
{
    internal static readonly ShiftOperation<T> Instance = new();

    internal override SeriesNode Define(in Operand left, in Operand right) =>
        SeriesGraph.Define<ShiftKernel<T>, T, T>(new ShiftKernel<T>((int)right.Bits), left.Define<T>()!);
}

/// <summary>An operator of one operand.</summary>
internal sealed class UnaryOperation<TOperator, T, TResult> : Operation
    where TOperator : struct, IUnaryOperator<T, TResult>
{
    internal static readonly UnaryOperation<TOperator, T, TResult> Instance = new();

    internal override SeriesNode Define(in Operand left, in Operand right) =>
        SeriesGraph.Define<UnaryKernel<TOperator, T, TResult>, T, TResult>(default, left.Define<T>()!);
}

/// <summary>An operator of two operands, of which one may be a value.</summary>
internal sealed class BinaryOperation<TOperator, T, TResult> : Operation
    where TOperator : struct, IBinaryOperator<T, TResult>
{
    internal static readonly BinaryOperation<TOperator, T, TResult> Instance = new();

    internal override SeriesNode Define(in Operand left, in Operand right) => (left.Define<T>(), right.Define<T>()) switch
    {
        ({ } first, { } second) =>
            SeriesGraph.Define<SeriesSeriesKernel<TOperator, T, TResult>, T, T, TResult>(default, first, second),
        ({ } first, null) =>
            SeriesGraph.Define<SeriesScalarKernel<TOperator, T, TResult>, T, TResult>(new(right.Bits), first),
        (null, { } second) =>
            SeriesGraph.Define<ScalarSeriesKernel<TOperator, T, TResult>, T, TResult>(new(left.Bits), second),
        _ => throw new InvalidOperationException($"{TOperator.Name} between two values is no series."),
    };
}
