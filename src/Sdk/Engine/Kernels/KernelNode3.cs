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
        ref T1 firstValues = ref MemoryMarshal.GetArrayDataReference(first.Values());
        ref T2 secondValues = ref MemoryMarshal.GetArrayDataReference(second.Values());
        ref T3 thirdValues = ref MemoryMarshal.GetArrayDataReference(third.Values());
        TKernel local = kernel;
        for (int i = start; i < end; i++)
        {
            result[i] = local.Update(
                new History<T1>(ref Unsafe.Add(ref firstValues, i), i),
                new History<T2>(ref Unsafe.Add(ref secondValues, i), i),
                new History<T3>(ref Unsafe.Add(ref thirdValues, i), i));
        }

        kernel = local;
    }
}
