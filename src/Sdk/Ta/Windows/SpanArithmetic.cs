using System.Numerics;

namespace Barline;

/// <summary>Arithmetic of many numbers at once.</summary>
internal static class SpanArithmetic
{
    /// <summary>Makes each of <paramref name="result"/> the difference of two numbers; it may be one of the two.</summary>
    public static void Subtract(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Span<double> result)
    {
        second = second[..first.Length];
        result = result[..first.Length];
        int i = 0;
        for (; i <= first.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(first[i..]) - new Vector<double>(second[i..])).CopyTo(result[i..]);
        }

        for (; i < first.Length; i++)
        {
            result[i] = first[i] - second[i];
        }
    }
}
