namespace Barline;

/// <summary>A definition that a kernel computes.</summary>
/// <remarks>
/// Whole: the kernel runs from the first bar to the last. Live: bars that have ended are run once, in order, on the kernel that is kept;
/// the current bar is run on a copy of it, since a variable may still change within the bar.
/// </remarks>
internal abstract class KernelNode<TKernel, TResult>(SeriesGraph graph, TKernel kernel, SharedColumn? shared) : SeriesNode<TResult>(graph, shared)
    where TKernel : struct, IBuiltInKernel
{
    private readonly TKernel initial = kernel;
    private TKernel ended = kernel;
    private TResult[] live = [];
    private int endedBars;
    private int seenBar = -1;
    private int seenVersion;

    /// <summary>The kernel before its first bar.</summary>
    protected TKernel Initial => initial;

    protected override TResult[] Compute()
    {
        TResult[] result = NewColumn();
        TKernel kernel = initial;
        Run(ref kernel, result, 0, Graph.Count);
        return result;
    }

    protected override TResult[] BringUp()
    {
        int now = Graph.Now;
        if (now < 0 || (seenBar == now && seenVersion == Graph.VarVersion))
        {
            return live;
        }

        if (live.Length == 0)
        {
            live = new TResult[Graph.Count];
        }

        seenBar = now;
        seenVersion = Graph.VarVersion;
        Run(ref ended, live, endedBars, now);
        endedBars = now;
        TKernel copy = ended;
        Run(ref copy, live, now, now + 1);
        return live;
    }

    /// <summary>Runs <paramref name="kernel"/> for the bars from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    protected abstract void Run(ref TKernel kernel, TResult[] result, int start, int end);
}
