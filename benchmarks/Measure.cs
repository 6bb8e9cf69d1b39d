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

    /// <summary>
    /// The least time in seconds of each action, over rounds in which they take turns: what else runs on the machine then hits all alike,
    /// and none in its best round.
    /// </summary>
    public static double[] Best(int rounds, params Action[] actions)
    {
        // The compiler settles by time, not by the number of calls: it waits until nothing new was compiled for a while.
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < 1)
        {
            foreach (Action action in actions)
            {
                action();
            }
        }

        var best = new double[actions.Length];
        Array.Fill(best, double.PositiveInfinity);
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < actions.Length; i++)
            {
                GC.Collect();
                start = Stopwatch.GetTimestamp();
                actions[i]();
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }

        return best;
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
