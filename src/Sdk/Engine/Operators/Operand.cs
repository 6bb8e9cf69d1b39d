using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>What an operation is applied to: a series (some bars ago), an operation that is not a series yet, or a value.</summary>
/// <remarks>Numbers only, no reference: it is written to the ring of expressions, where each reference would cost the garbage collector's barrier.</remarks>
internal readonly struct Operand
{
    private const int Value = -1;
    private const int Expression = -2;

    /// <summary>A node's number in its graph, or what else it is.</summary>
    private readonly int kind;

    /// <summary>Bars back for a node, the number in the ring for an operation, the bits of a value.</summary>
    private readonly long bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Operand(int kind, long bits)
    {
        this.kind = kind;
        this.bits = bits;
    }

    /// <summary>The value's bits, where it is one.</summary>
    internal long Bits => bits;

    /// <summary>An operand that is the same on all bars.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Operand OfValue<T>(T value) => new(Value, BitsOf(value));

    /// <summary>A series, <paramref name="back"/> bars ago.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Operand OfNode(SeriesNode node, int back = 0) => new(node.Number, back);

    /// <summary>The operation under a number in the ring.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Operand OfExpression(long number) => new(Expression, number);

    /// <summary>The definition of a series or an operation; null for a value.</summary>
    internal SeriesNode<T>? Define<T>(SeriesGraph graph)
    {
        if (kind == Value)
        {
            return null;
        }

        if (kind == Expression)
        {
            return (SeriesNode<T>)graph.Expressions.Define(bits);
        }

        SeriesNode<T> node = (SeriesNode<T>)graph.NodeAt(kind);
        return bits == 0 ? node : SeriesGraph.Define<ShiftKernel<T>, T, T>(new ShiftKernel<T>((int)bits), node);
    }

    /// <summary>Whether an operand can hold a value of the type: one of up to eight bytes without references.</summary>
    internal static bool Holds<T>() => !RuntimeHelpers.IsReferenceOrContainsReferences<T>() && Unsafe.SizeOf<T>() <= sizeof(long);

    /// <summary>The bits of a value; 0 where the type does not fit, whose expressions have a value now and define no series.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long BitsOf<T>(T value)
    {
        long result = 0;
        if (Holds<T>())
        {
            Unsafe.As<long, T>(ref result) = value;
        }

        return result;
    }

    /// <summary>The value that an operand of <paramref name="bits"/> was made of.</summary>
    internal static T ValueOf<T>(long bits) => Unsafe.As<long, T>(ref bits);
}
