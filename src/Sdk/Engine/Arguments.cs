using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>The scalar arguments of a definition, up to two, held as bits so that equal means equal for na too.</summary>
internal readonly struct Arguments : IEquatable<Arguments>
{
    private readonly long first;
    private readonly long second;
    private readonly int slot;

    private Arguments(long first, long second, int slot)
    {
        this.first = first;
        this.second = second;
        this.slot = slot;
    }

    /// <summary>No argument.</summary>
    public static Arguments None => default;

    /// <summary>Where an entry with these arguments lies in a table of 2^n entries; take the low bits.</summary>
    public int Slot => slot;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Arguments Of(long first, long second = 0) => new(first, second, (int)(first + (second * 3)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Arguments Of(double first, double second = 0)
    {
        long firstBits = BitConverter.DoubleToInt64Bits(first);
        long secondBits = BitConverter.DoubleToInt64Bits(second);
        return new(firstBits, secondBits, Fold(firstBits + (secondBits * 3)));
    }

    /// <summary>An argument of any type, by its bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Arguments OfBits(long bits) => new(bits, 0, Fold(bits));

    public static bool operator ==(Arguments left, Arguments right) => left.first == right.first && left.second == right.second;

    public static bool operator !=(Arguments left, Arguments right) => !(left == right);

    public bool Equals(Arguments other) => this == other;

    public override bool Equals(object? obj) => obj is Arguments other && this == other;

    public override int GetHashCode() => HashCode.Combine(first, second);

    /// <summary>A whole number shows in its low bits, a double in those that hold its exponent and first digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Fold(long bits) => (int)(bits ^ (bits >> 48));
}
