using System.Globalization;
using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>A script's own variable with history: <c>v.Value</c> is its value now, <c>v[1]</c> the one it had a bar ago.</summary>
/// <remarks>A bar starts with the value of the bar before. It converts to its value, and to a series, as a source for functions.</remarks>
/// <typeparam name="T">The type of its value.</typeparam>
public sealed partial class Var<T>
{
    private readonly T initial;
    private VarNode<T>? node;

    /// <summary>Makes a variable that is na until it is set.</summary>
    public Var()
        : this(NaOf<T>.Value)
    {
    }

    /// <summary>Makes a variable that holds <paramref name="initial"/> until it is set.</summary>
    public Var(T initial) => this.initial = initial;

    /// <summary>The value now.</summary>
    public T Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Node.Current;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => Node.Current = value;
    }

    internal VarNode<T> Node
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => node ?? Bind();
    }

    /// <summary>The value <paramref name="back"/> bars ago, 0 being now; as the source of a function, the variable shifted by so many bars.</summary>
    /// <param name="back">Bars to count back, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="back"/> is negative: the future cannot be read.</exception>
    public SeriesExpression<T> this[int back] => new Series<T>(Node)[back];

    /// <summary>The value now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator T(Var<T> variable)
    {
        VarNode<T> source = variable.Node;
        if (!NaOf<T>.IsValue)
        {
            source.Graph.RequireBar<T>();
        }

        return source.Current;
    }

    /// <summary>The variable as a series.</summary>
    public static implicit operator Series<T>(Var<T> variable) => new(variable.Node);

    /// <summary>Whether both are one variable; <c>==</c> compares values.</summary>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The value now as text.</summary>
    public override string ToString() => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? "";

    /// <summary>Ties the variable to the run that uses it first; it may lie anywhere (a field, an array, a base class).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private VarNode<T> Bind()
    {
        SeriesGraph graph = ScriptContext.Running?.Graph ?? throw new InvalidOperationException(
            "A Var is read or set outside of a run. Use it in Setup, in Process and in what they call; its initial value goes into its constructor.");
        graph.CountVariable();
        return node = new VarNode<T>(graph, initial);
    }
}
