using System.Numerics;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>The least and the greatest of some numbers, where all are finite.</summary>
/// <param name="Least">The least; infinite where there is no number.</param>
/// <param name="Most">The greatest; infinite where there is no number.</param>
/// <param name="IsFinite">Whether no number is na or infinite; where one is, the others say nothing.</param>
internal readonly record struct FiniteRange(double Least, double Most, bool IsFinite)
{
    /// <summary>Looks over <paramref name="values"/>, many at a time.</summary>
    public static FiniteRange Of(ReadOnlySpan<double> values)
    {
        // Two of each, so that one comparison need not wait for the one before. A comparison with na gives the other number, so na is looked for.
        ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        Vector<double> least = new(double.PositiveInfinity);
        Vector<double> most = new(double.NegativeInfinity);
        Vector<double> otherLeast = least;
        Vector<double> otherMost = most;
        Vector<long> numbers = Vector<long>.AllBitsSet;
        int i = 0;
        for (; i + 1 < vectors.Length; i += 2)
        {
            Vector<double> vector = vectors[i];
            Vector<double> other = vectors[i + 1];
            least = Vector.MinNative(vector, least);
            most = Vector.MaxNative(vector, most);
            otherLeast = Vector.MinNative(other, otherLeast);
            otherMost = Vector.MaxNative(other, otherMost);
            numbers &= Vector.Equals(vector, vector) & Vector.Equals(other, other);
        }

        least = Vector.MinNative(otherLeast, least);
        most = Vector.MaxNative(otherMost, most);
        double smallest = double.PositiveInfinity;
        double largest = double.NegativeInfinity;
        for (int lane = 0; lane < Vector<double>.Count; lane++)
        {
            smallest = Math.Min(smallest, least[lane]);
            largest = Math.Max(largest, most[lane]);
        }

        bool isFinite = numbers == Vector<long>.AllBitsSet;
        foreach (double value in values[(i * Vector<double>.Count)..])
        {
            isFinite &= !double.IsNaN(value);
            smallest = Math.Min(smallest, value);
            largest = Math.Max(largest, value);
        }

        isFinite &= values.IsEmpty || (double.IsFinite(smallest) && double.IsFinite(largest));
        return new FiniteRange(smallest, largest, isFinite);
    }

    /// <summary>The range of these numbers and others together.</summary>
    public FiniteRange With(FiniteRange other) => new(Math.Min(Least, other.Least), Math.Max(Most, other.Most), IsFinite && other.IsFinite);
}
