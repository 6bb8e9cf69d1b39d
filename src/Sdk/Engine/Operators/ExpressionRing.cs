using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>Operations that are operands of others, the latest few thousand of a run, so that an expression allocates nothing.</summary>
/// <remarks>
/// An expression holds its value, its operation and its two operands; an operand that is itself an operation does not fit, so it lies here
/// under a number. It is read again only if the expression becomes a definition, mostly in the same statement.
/// </remarks>
internal sealed class ExpressionRing(SeriesGraph graph)
{
    internal const int Size = 1024;

    private readonly Entry[] entries = new Entry[Size];
    private long next;

    /// <summary>The run that the operations belong to.</summary>
    internal SeriesGraph Graph { get; } = graph;

    /// <summary>Keeps an operation; the number finds it again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal long Push(int operation, Operand left, Operand right)
    {
        long number = next++;
        ref Entry entry = ref entries[number & (Size - 1)];
        entry.Operation = operation;
        entry.Left = left;
        entry.Right = right;
        return number;
    }

    /// <summary>Makes the operation under <paramref name="number"/> a definition.</summary>
    internal SeriesNode Define(long number)
    {
        if (next - number > Size)
        {
            throw new InvalidOperationException(
                $"An expression of series was kept while {Size} others were made, and can no longer become a series. Give it the type Series<T> where it is made.");
        }

        Entry entry = entries[number & (Size - 1)];
        return Operation.At(entry.Operation).Define(Graph, entry.Left, entry.Right);
    }

    private struct Entry
    {
        public int Operation;
        public Operand Left;
        public Operand Right;
    }
}
