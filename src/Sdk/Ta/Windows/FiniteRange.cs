using System.Numerics;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>The least and the greatest of some numbers, where all are finite.</summary>
/// <param name="Least">The least; infinite where there is no number.</param>
/// <param name="Most">The greatest; infinite where there is no number.</param>
/// <param name="IsFinite">Whether no number is na or infinite; where one is, the others say nothing.</param>
internal readonly record struct FiniteRange(double Least, double Most, bool IsFinite)
{
    private const long ExponentBits = 0x7FF0_0000_0000_0000;

    /// <summary>Looks over <paramref name="values"/>, many at a time.</summary>
    public static FiniteRange Of(ReadOnlySpan<double> values)
    {
        ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        Vector<long> exponent = new(ExponentBits);
        Vector<long> found = Vector<long>.Zero;
        Vector<double> least = new(double.PositiveInfinity);
        Vector<double> most = new(double.NegativeInfinity);
        foreach (Vector<double> vector in vectors)
        {
            found |= Vector.Equals(Vector.AsVectorInt64(vector) & exponent, exponent);
            least = Vector.ConditionalSelect(Vector.LessThan(vector, least), vector, least);
            most = Vector.ConditionalSelect(Vector.GreaterThan(vector, most), vector, most);
        }

        bool isFinite = found == Vector<long>.Zero;
        double smallest = double.PositiveInfinity;
        double largest = double.NegativeInfinity;
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            smallest = Math.Min(smallest, least[i]);
            largest = Math.Max(largest, most[i]);
        }

        foreach (double value in values[(vectors.Length * Vector<double>.Count)..])
        {
            isFinite &= double.IsFinite(value);
            smallest = Math.Min(smallest, value);
            largest = Math.Max(largest, value);
        }

        return new FiniteRange(smallest, largest, isFinite);
    }

    /// <summary>The range of these numbers and others together.</summary>
    public FiniteRange With(FiniteRange other) => new(Math.Min(Least, other.Least), Math.Max(Most, other.Most), IsFinite && other.IsFinite);
}
