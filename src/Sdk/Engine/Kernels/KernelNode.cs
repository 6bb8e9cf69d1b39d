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

    /// <summary>The columns of all lines, from when they are filled until the other lines have taken theirs.</summary>
    private TResult[][]? filled;

    /// <summary>The kernel before its first bar.</summary>
    protected TKernel Initial => initial;

    /// <summary>Whether the kernel fills the columns of all lines in one pass.</summary>
    protected virtual bool FillsLines => false;

    protected override TResult[] Compute()
    {
        if (Lines.Length > 0 && FillsLines)
        {
            TResult[][] columns = [.. Lines.Select(static line => line.NewColumn())];
            FillLines(columns);
            filled = columns;
            return columns[Array.IndexOf(Lines, this)];
        }

        TResult[] result = NewColumn();
        TKernel kernel = initial;
        Run(ref kernel, result, 0, Graph.Count);
        return result;
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

    /// <summary>Fills the columns of all lines.</summary>
    protected virtual void FillLines(TResult[][] columns)
    {
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
