using System.Diagnostics;

namespace Barline.Benchmarks;

/// <summary>Takes the time and the allocations of an action.</summary>
internal static class Measure
{
    /// <summary>The median time in seconds of several runs, after runs that let the compiler settle.</summary>
    public static double Seconds(Action action, int runs = 7, int warmUps = 3)
    {
        for (int i = 0; i < warmUps; i++)
        {
            action();
        }

        var times = new double[runs];
        for (int i = 0; i < runs; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            long start = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Array.Sort(times);
        return times[runs / 2];
    }

    /// <summary>The bytes that one run allocates on this thread.</summary>
    public static long AllocatedBytes(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
