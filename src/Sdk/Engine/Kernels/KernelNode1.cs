using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>A definition from one source.</summary>
internal sealed class KernelNode<TKernel, T, TResult>(SeriesGraph graph, TKernel kernel, SharedColumn? shared, SeriesNode<T> source)
    : KernelNode<TKernel, TResult>(graph, kernel, shared)
    where TKernel : struct, IBuiltInKernel<T, TResult>
{
    /// <summary>The columns of all lines, from when they are filled until the other lines have taken theirs.</summary>
    private TResult[][]? filled;

    protected override TResult[] Compute()
    {
        if (Lines.Length == 0 || Initial is not ILinesKernel<T, TResult> kernel)
        {
            return base.Compute();
        }

        TResult[][] columns = [.. Lines.Select(static line => line.NewColumn())];
        kernel.Fill(source.Values().AsSpan(0, Graph.Count), columns);
        filled = columns;
        return columns[Array.IndexOf(Lines, this)];
    }

    /// <summary>Hands the columns over now and not in <see cref="Compute"/>: two runs that each held one line's lock and waited for the other's would wait for ever.</summary>
    protected override void AfterCompute()
    {
        for (int i = 0; filled is not null && i < Lines.Length; i++)
        {
            if (Lines[i] != this)
            {
                Lines[i].Take(filled[i]);
            }
        }

        filled = null;
    }

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
