using System.Buffers;

namespace Barline;

/// <summary>Some rows of numbers for the time of a computation.</summary>
internal readonly ref struct Scratch(int rows, int length)
{
    /// <summary>Bars below which a scratch costs more than it brings.</summary>
    public const int WorthIt = 16;

    private readonly double[] numbers = ArrayPool<double>.Shared.Rent(rows * length);

    /// <summary>The numbers of a row.</summary>
    public int Length => length;

    /// <summary>The first numbers of a row.</summary>
    public Span<double> this[int row, int count] => numbers.AsSpan(row * length, count);

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<double>.Shared.Return(numbers);
}
