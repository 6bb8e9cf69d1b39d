using System.Numerics;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>Looks over a column, many values at a time.</summary>
internal static class FiniteNumbers
{
    private const long ExponentBits = 0x7FF0_0000_0000_0000;

    /// <summary>The least and the greatest of <paramref name="values"/>, which are all finite.</summary>
    public static (double Least, double Most) Range(ReadOnlySpan<double> values)
    {
        ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        Vector<double> least = new(double.MaxValue);
        Vector<double> most = new(double.MinValue);
        foreach (Vector<double> vector in vectors)
        {
            least = Vector.Min(least, vector);
            most = Vector.Max(most, vector);
        }

        double smallest = double.MaxValue;
        double largest = double.MinValue;
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            smallest = Math.Min(smallest, least[i]);
            largest = Math.Max(largest, most[i]);
        }

        foreach (double value in values[(vectors.Length * Vector<double>.Count)..])
        {
            smallest = Math.Min(smallest, value);
            largest = Math.Max(largest, value);
        }

        return (smallest, largest);
    }

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
