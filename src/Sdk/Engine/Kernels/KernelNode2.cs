using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>A definition from two sources.</summary>
internal sealed class KernelNode<TKernel, T1, T2, TResult>(
    SeriesGraph graph, TKernel kernel, SharedColumn? shared, SeriesNode<T1> first, SeriesNode<T2> second)
    : KernelNode<TKernel, TResult>(graph, kernel, shared)
    where TKernel : struct, IBuiltInKernel<T1, T2, TResult>
{
    /// <summary>Bars that near memory holds with all that is computed from them.</summary>
    private const int PartLength = 1024;

    protected override bool FillsLines => Initial is ILinesKernel<T1, T2, TResult>;

    protected override void FillLines(TResult[][] columns)
    {
        ILinesKernel<T1, T2, TResult> kernel = (ILinesKernel<T1, T2, TResult>)Initial;
        ReadOnlySpan<T1> values = first.Values().AsSpan(0, Graph.Count);
        T2[] buffer = new T2[PartLength];
        for (int from = 0; from < values.Length; from += PartLength)
        {
            int count = Math.Min(PartLength, values.Length - from);
            kernel.Fill(values.Slice(from, count), second.Part(from, buffer.AsSpan(0, count)), columns, from);
        }
    }

    protected override void Run(ref TKernel kernel, TResult[] result, int start, int end)
    {
        T1[] firstColumn = first.Values();
        T2[] secondColumn = second.Values();
        TKernel local = kernel;
        if (!IsLive && local is IColumnKernel<T1, T2, TResult>
            && ((IColumnKernel<T1, T2, TResult>)local).TryFill(firstColumn.AsSpan(0, end), secondColumn.AsSpan(0, end), result.AsSpan(0, end)))
        {
            return;
        }

        ref T1 firstValues = ref MemoryMarshal.GetArrayDataReference(firstColumn);
        ref T2 secondValues = ref MemoryMarshal.GetArrayDataReference(secondColumn);
        for (int i = start; i < end; i++)
        {
            result[i] = local.Update(
                new History<T1>(ref Unsafe.Add(ref firstValues, i), i),
                new History<T2>(ref Unsafe.Add(ref secondValues, i), i));
        }

        kernel = local;
    }
}
