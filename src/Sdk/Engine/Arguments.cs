using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>The scalar arguments of a definition, up to two, held as bits so that equal means equal for na too.</summary>
internal readonly record struct Arguments
{
    private readonly long first;
    private readonly long second;

    private Arguments(long first, long second)
    {
        this.first = first;
        this.second = second;
    }

    /// <summary>No argument.</summary>
    public static Arguments None => default;

    /// <summary>Where an entry with these arguments lies in a table of 2^n entries; take the low bits.</summary>
    public int Slot
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // A whole number shows in its low bits, a double in the ones that hold its exponent and first digits.
            long mixed = first + (second * 3);
            return (int)(mixed ^ (mixed >> 48));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Arguments Of(long first, long second = 0) => new(first, second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Arguments Of(double first, double second = 0) =>
        new(BitConverter.DoubleToInt64Bits(first), BitConverter.DoubleToInt64Bits(second));
}
