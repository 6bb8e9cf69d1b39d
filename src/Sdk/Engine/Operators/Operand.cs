using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>What an operation is applied to: a series, an operation that is not a series yet, or a value.</summary>
internal readonly struct Operand
{
    /// <summary>A <see cref="SeriesNode"/>, or the <see cref="ExpressionRing"/> that holds an operation, or null for a value.</summary>
    internal readonly object? Source;

    /// <summary>The operation's number in the ring, or the value's bits.</summary>
    internal readonly long Bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Operand(object? source, long bits)
    {
        Source = source;
        Bits = bits;
    }

    /// <summary>The run that a series or an operation belongs to; null for a value.</summary>
    internal SeriesGraph? Graph => Source switch
    {
        SeriesNode node => node.Graph,
        ExpressionRing ring => ring.Graph,
        _ => null,
    };

    /// <summary>An operand that is the same on all bars.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Operand Of<T>(T value) => new(null, BitsOf(value));

    /// <summary>The definition of a series or an operation; null for a value.</summary>
    internal SeriesNode<T>? Define<T>() => Source switch
    {
        SeriesNode node => (SeriesNode<T>)node,
        ExpressionRing ring => (SeriesNode<T>)ring.Define(Bits),
        _ => null,
    };

    /// <summary>The bits of a value of up to eight bytes; 0 for larger types, which no operator accepts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long BitsOf<T>(T value)
    {
        long bits = 0;
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>() && Unsafe.SizeOf<T>() <= sizeof(long))
        {
            Unsafe.As<long, T>(ref bits) = value;
        }

        return bits;
    }

    /// <summary>The value that <see cref="BitsOf"/> made bits of.</summary>
    internal static T ValueOf<T>(long bits) => Unsafe.As<long, T>(ref bits);
}
