using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>A definition from three sources.</summary>
internal sealed class KernelNode<TKernel, T1, T2, T3, TResult>(
    SeriesGraph graph, TKernel kernel, SharedColumn? shared, SeriesNode<T1> first, SeriesNode<T2> second, SeriesNode<T3> third)
    : KernelNode<TKernel, TResult>(graph, kernel, shared)
    where TKernel : struct, IBuiltInKernel<T1, T2, T3, TResult>
{
    protected override void Run(ref TKernel kernel, TResult[] result, int start, int end)
    {
        T1[] firstColumn = first.Values();
        T2[] secondColumn = second.Values();
        T3[] thirdColumn = third.Values();
        ref T1 firstValues = ref MemoryMarshal.GetArrayDataReference(firstColumn);
        ref T2 secondValues = ref MemoryMarshal.GetArrayDataReference(secondColumn);
        ref T3 thirdValues = ref MemoryMarshal.GetArrayDataReference(thirdColumn);
        TKernel local = kernel;
        for (int i = start; i < end; i++)
        {
            if (TKernel.RunsAhead)
            {
                i = local.RunAhead(firstColumn.AsSpan(0, end), secondColumn.AsSpan(0, end), thirdColumn.AsSpan(0, end), result.AsSpan(0, end), i);
                if (i == end)
                {
                    break;
                }
            }

            result[i] = local.Update(
                new History<T1>(ref Unsafe.Add(ref firstValues, i), i),
                new History<T2>(ref Unsafe.Add(ref secondValues, i), i),
                new History<T3>(ref Unsafe.Add(ref thirdValues, i), i));
        }

        kernel = local;
    }
}
