using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>A definition from one source.</summary>
internal sealed class KernelNode<TKernel, T, TResult>(SeriesGraph graph, TKernel kernel, SharedColumn? shared, SeriesNode<T> source)
    : KernelNode<TKernel, TResult>(graph, kernel, shared)
    where TKernel : struct, IBuiltInKernel<T, TResult>
{
    protected override bool FillsLines => Initial is ILinesKernel<T, TResult>;

    protected override void FillLines(TResult[][] columns) => ((ILinesKernel<T, TResult>)Initial).Fill(source.Values().AsSpan(0, Graph.Count), columns);

    protected override bool TryFillPart(int from, Span<TResult> part) =>
        Initial is IPartKernel<T, TResult> && ((IPartKernel<T, TResult>)Initial).TryFillPart(source.Values().AsSpan(0, Graph.Count), from, part);

    protected override void Run(ref TKernel kernel, TResult[] result, int start, int end)
    {
        T[] values = source.Values();
        TKernel local = kernel;
        if (!IsLive && local is IColumnKernel<T, TResult> && ((IColumnKernel<T, TResult>)local).TryFill(values.AsSpan(0, end), result.AsSpan(0, end)))
        {
            return;
        }

        ref T first = ref MemoryMarshal.GetArrayDataReference(values);
        for (int i = start; i < end; i++)
        {
            if (TKernel.RunsAhead)
            {
                i = local.RunAhead(values.AsSpan(0, end), result.AsSpan(0, end), i);
                if (i == end)
                {
                    break;
                }
            }

            result[i] = local.Update(new History<T>(ref Unsafe.Add(ref first, i), i));
        }

        kernel = local;
    }
}
