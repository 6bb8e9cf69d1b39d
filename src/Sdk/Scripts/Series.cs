using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>One value for each bar: a handle to a definition and its column, the size of one reference.</summary>
/// <remarks>
/// It converts to its value at the current bar. <c>s[1]</c> is the value one bar ago; there is no index for the future. Before the first bar,
/// and where there is no value yet, it is na.
/// </remarks>
/// <typeparam name="T">The type of one bar's value, such as <see cref="double"/>, <see cref="int"/> or <see cref="bool"/>.</typeparam>
public readonly partial struct Series<T> : IEquatable<Series<T>>
{
    private readonly SeriesNode<T>? node;

    internal Series(SeriesNode<T> node) => this.node = node;

    /// <summary>The value at the current bar.</summary>
    public T Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Node.Now;
    }

    /// <summary>The definition; throws where the series was never given one.</summary>
    internal SeriesNode<T> Node
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            SeriesNode<T>? defined = node;
            if (defined is null)
            {
                ThrowUndefined();
            }

            return defined;
        }
    }

    /// <summary>Whether the series was given a definition.</summary>
    internal bool IsDefined => node is not null;

    /// <summary>The value <paramref name="back"/> bars ago, 0 being now; as the source of a function, the series shifted by so many bars.</summary>
    /// <param name="back">Bars to count back, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="back"/> is negative: the future cannot be read.</exception>
    public SeriesExpression<T> this[int back]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            SeriesNode<T> source = Node;
            return new(source.Back(back), source.Graph, null, Operand.OfNode(source, back), default);
        }
    }

    /// <summary>The value at the current bar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator T(Series<T> series)
    {
        SeriesNode<T> source = series.Node;
        if (!NaOf<T>.IsValue)
        {
            source.Graph.RequireBar<T>();
        }

        return source.Now;
    }

    /// <summary>A series of whole numbers as one of numbers, so that both can be mixed.</summary>
    /// <exception cref="InvalidOperationException">The series holds no numbers.</exception>
    public static implicit operator Series<double>(Series<T> series) => typeof(T) == typeof(double)
        ? Unsafe.BitCast<Series<T>, Series<double>>(series)
        : new(SeriesGraph.Define<NumberKernel<T>, T, double>(default, series.Node));

    /// <summary>The series as an operand of an expression.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator SeriesExpression<T>(Series<T> series)
    {
        SeriesNode<T> source = series.Node;
        return new(source.Now, source.Graph, null, Operand.OfNode(source), default);
    }

    /// <summary>Whether both are the same definition of the same run; <c>==</c> compares values, bar by bar.</summary>
    public bool Equals(Series<T> other) => node == other.node;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Series<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(node);

    /// <summary>The value at the current bar as text.</summary>
    public override string ToString() => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? "";

    [DoesNotReturn]
    private static void ThrowUndefined() => throw new InvalidOperationException(
        "The series has no definition: it was read before the run, in a constructor or an initialiser, or was never assigned. Assign it in Setup.");
}
