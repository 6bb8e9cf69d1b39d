using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>The scalar arguments of a definition, up to four, held as bits so that equal means equal for na too.</summary>
internal readonly record struct Arguments
{
    private readonly long a;
    private readonly long b;
    private readonly long c;
    private readonly long d;

    private Arguments(long a, long b = 0, long c = 0, long d = 0)
    {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
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
            long mixed = a + (b * 3) + (c * 7) + (d * 13);
            return (int)(mixed ^ (mixed >> 48));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Arguments Of(long a, long b = 0, long c = 0, long d = 0) => new(a, b, c, d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Arguments Of(double a, double b = 0, double c = 0, double d = 0) =>
        new(BitConverter.DoubleToInt64Bits(a), BitConverter.DoubleToInt64Bits(b), BitConverter.DoubleToInt64Bits(c), BitConverter.DoubleToInt64Bits(d));

    /// <summary>The bits of a value of eight bytes or less, the size of every type that operators on series accept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Arguments OfBits(long bits) => new(bits);
}
