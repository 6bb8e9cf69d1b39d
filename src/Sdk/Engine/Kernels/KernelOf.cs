using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>What tells one kernel type from another at the cost of a reference comparison.</summary>
internal static class KernelOf<TKernel>
    where TKernel : struct, IBuiltInKernel
{
    /// <summary>The kernel type's own object, the same in every run.</summary>
    internal static readonly object Token = typeof(TKernel);

    /// <summary>A number of its own that spreads kernels over a memo.</summary>
    internal static readonly int Slot = KernelCount.Next();
}

/// <summary>Counts the kernel types in use.</summary>
internal static class KernelCount
{
    private static int count;

    internal static int Next() => Interlocked.Increment(ref count) * 5;
}
