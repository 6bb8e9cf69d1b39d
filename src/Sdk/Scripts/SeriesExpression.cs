using System.Globalization;
using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>What an operator on series gives: its value now, and what is needed to make it a series where history is asked of it.</summary>
/// <remarks>
/// It allocates nothing and defines nothing while only the value now is read. It becomes a definition as the source of a function, under an
/// index, as an output, and wherever a <see cref="Series{T}"/> is asked for.
/// </remarks>
/// <typeparam name="T">The type of one bar's value.</typeparam>
public readonly partial struct SeriesExpression<T>
{
    private readonly T value;
    private readonly SeriesGraph? graph;

    /// <summary>Null where the expression is its left operand itself: a series, now or some bars ago.</summary>
    private readonly Operation? operation;
    private readonly Operand left;
    private readonly Operand right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal SeriesExpression(T value, SeriesGraph? graph, Operation? operation, Operand left, Operand right)
    {
        this.value = value;
        this.graph = graph;
        this.operation = operation;
        this.left = left;
        this.right = right;
    }

    /// <summary>The value at the bar on which the expression was made.</summary>
    public T Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => value;
    }

    /// <summary>The value some bars ago: makes the expression a series.</summary>
    /// <param name="back">Bars to count back, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="back"/> is negative: the future cannot be read.</exception>
    public SeriesExpression<T> this[int back] => new Series<T>(Define())[back];

    /// <summary>The value at the bar on which the expression was made.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator T(SeriesExpression<T> expression)
    {
        if (!NaOf<T>.IsValue)
        {
            expression.graph?.RequireBar<T>();
        }

        return expression.value;
    }

    /// <summary>The series that the expression defines.</summary>
    public static implicit operator Series<T>(SeriesExpression<T> expression) => new(expression.Define());

    /// <summary>The value as text.</summary>
    public override string ToString() => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    /// <summary>Whether the values at the bars on which both were made are equal; <c>==</c> compares bar by bar and gives an expression.</summary>
    public override bool Equals(object? obj) => obj is SeriesExpression<T> other && EqualityComparer<T>.Default.Equals(value, other.value);

    /// <inheritdoc/>
    public override int GetHashCode() => value?.GetHashCode() ?? 0;

    /// <summary>The run that the expression belongs to.</summary>
    internal SeriesGraph? Graph => graph;

    /// <summary>The expression as an operand of another one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Operand AsOperand() => operation is null
        ? left
        : Operand.OfExpression(graph!.Expressions.Push(operation.Number, left, right));

    private SeriesNode<T> Define()
    {
        if (graph is null)
        {
            throw new InvalidOperationException("The expression has no operands: it was never assigned.");
        }

        return operation is null ? left.Define<T>(graph)! : (SeriesNode<T>)operation.Define(graph, left, right);
    }
}
