using System.Collections.Concurrent;

namespace Barline;

/// <summary>A number for each kernel of a user's type, or set of arguments that has no room in a definition, the same for equal ones in every run of the process: runs share columns by it.</summary>
internal static class OwnKernels<TKernel>
    where TKernel : unmanaged, IEquatable<TKernel>
{
    private static readonly ConcurrentDictionary<TKernel, long> numbers = new();
    private static long count;

    [ThreadStatic]
    private static (TKernel Kernel, long Number) last;

    /// <summary>What a message calls the kernel.</summary>
    public static string Name => $"Ta.Apply of {typeof(TKernel).Name}";

    public static long NumberOf(TKernel kernel)
    {
        // One call in Process asks for the same kernel bar after bar.
        (TKernel known, long number) = last;
        if (number == 0 || !known.Equals(kernel))
        {
            number = numbers.GetOrAdd(kernel, static _ => Interlocked.Increment(ref count));
            last = (kernel, number);
        }

        return number;
    }
}
