using System.Numerics;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>Tells whether a column is free of na and infinities, many values at a time.</summary>
internal static class FiniteNumbers
{
    private const long ExponentBits = 0x7FF0_0000_0000_0000;

    /// <summary>Whether all of <paramref name="values"/> are finite.</summary>
    public static bool All(ReadOnlySpan<double> values)
    {
        ReadOnlySpan<Vector<long>> vectors = MemoryMarshal.Cast<double, Vector<long>>(values);
        Vector<long> exponent = new(ExponentBits);
        Vector<long> found = Vector<long>.Zero;
        foreach (Vector<long> bits in vectors)
        {
            found |= Vector.Equals(bits & exponent, exponent);
        }

        if (found != Vector<long>.Zero)
        {
            return false;
        }

        foreach (double value in values[(vectors.Length * Vector<long>.Count)..])
        {
            if (!double.IsFinite(value))
            {
                return false;
            }
        }

        return true;
    }
}
