namespace Barline;

/// <summary>An operation of an expression: knows how to make a definition of its operands.</summary>
internal abstract class Operation
{
    private static readonly Lock adding = new();
    private static Operation[] all = [];

    protected Operation()
    {
        lock (adding)
        {
            Number = all.Length;
            all = [.. all, this];
        }
    }

    /// <summary>Its number among all operations in use.</summary>
    internal int Number { get; }

    internal static Operation At(int number) => Volatile.Read(ref all)[number];

    internal abstract SeriesNode Define(SeriesGraph graph, Operand left, Operand right);
}

/// <summary>An operator of one operand.</summary>
internal sealed class UnaryOperation<TOperator, T, TResult> : Operation
    where TOperator : struct, IUnaryOperator<T, TResult>
{
    internal static readonly UnaryOperation<TOperator, T, TResult> Instance = new();

    internal override SeriesNode Define(SeriesGraph graph, Operand left, Operand right) =>
        SeriesGraph.Define<UnaryKernel<TOperator, T, TResult>, T, TResult>(default, left.Define<T>(graph)!);
}

/// <summary>An operator of two operands, of which one may be a value.</summary>
internal sealed class BinaryOperation<TOperator, T, TResult> : Operation
    where TOperator : struct, IBinaryOperator<T, TResult>
{
    internal static readonly BinaryOperation<TOperator, T, TResult> Instance = new();

    internal override SeriesNode Define(SeriesGraph graph, Operand left, Operand right) => (left.Define<T>(graph), right.Define<T>(graph)) switch
    {
        ({ } first, { } second) =>
            SeriesGraph.Define<SeriesSeriesKernel<TOperator, T, TResult>, T, T, TResult>(default, first, second),
        _ when !Operand.Holds<T>() => throw new InvalidOperationException(
            $"{TOperator.Name} between a series of {typeof(T).Name} and a value has a value now but no history. Keep its result in a Var<bool>."),
        ({ } first, null) =>
            SeriesGraph.Define<SeriesScalarKernel<TOperator, T, TResult>, T, TResult>(new(right.Bits), first),
        (null, { } second) =>
            SeriesGraph.Define<ScalarSeriesKernel<TOperator, T, TResult>, T, TResult>(new(left.Bits), second),
        _ => throw new InvalidOperationException($"{TOperator.Name} between two values is no series."),
    };
}

/// <summary>A turn of two series, of which the second may be a level.</summary>
internal sealed class TurnOperation<TTurn> : Operation
    where TTurn : struct, ITurn
{
    internal static readonly TurnOperation<TTurn> Instance = new();

    internal override SeriesNode Define(SeriesGraph graph, Operand left, Operand right)
    {
        SeriesNode<double> first = left.Define<double>(graph)!;
        return right.Define<double>(graph) is { } second
            ? SeriesGraph.Define<TurnKernel<TTurn>, double, double, bool>(default, first, second)
            : SeriesGraph.Define<LevelTurnKernel<TTurn>, double, bool>(new(right.Bits), first);
    }
}
