using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Barline;

/// <summary>Hashes what a run computed, in one order and one byte order, so that machines agree.</summary>
internal sealed class FingerprintBuilder : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Dispose() => hash.Dispose();

    /// <summary>Adds a text, with its length, so that no two lists of texts look alike.</summary>
    internal void Add(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Add(bytes.Length);
        hash.AppendData(bytes);
    }

    internal void Add(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }

    /// <summary>Adds a number; every na counts as the same, whatever its bits.</summary>
    internal void Add(double number) => Add(BitConverter.DoubleToInt64Bits(double.IsNaN(number) ? double.NaN : number));

    internal void Add(ReadOnlySpan<double> numbers)
    {
        Add(numbers.Length);
        foreach (double number in numbers)
        {
            Add(number);
        }
    }

    internal void Add(BarSeries bars)
    {
        Add(bars.Count);
        hash.AppendData(MemoryMarshal.AsBytes(bars.Times));
        Add(bars.Opens);
        Add(bars.Highs);
        Add(bars.Lows);
        Add(bars.Closes);
        Add(bars.Volumes);
    }

    internal void Add(OutputColumn output)
    {
        Add(output.Name);
        Add(output.Count);
        for (int i = 0; i < output.Count; i++)
        {
            Add(output[i]);
        }
    }

    internal string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());
}
