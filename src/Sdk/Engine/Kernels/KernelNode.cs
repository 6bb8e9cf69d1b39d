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
        try
        {
            Run(ref kernel, result, 0, Graph.Count);
        }
        catch (Exception cause) when (cause is not KernelFault)
        {
            throw Fault(cause, initial, result, 0, Graph.Count);
        }

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

        try
        {
            Run(ref ended, live, endedBars, now);
            endedBars = now;
            TKernel copy = ended;
            Run(ref copy, live, now, now + 1);
        }
        catch (Exception cause) when (cause is not KernelFault)
        {
            throw Fault(cause, ended, live, endedBars, now + 1);
        }

        seenBar = now;
        seenVersion = Graph.VarVersion;
        return live;
    }

    /// <summary>Finds the bar that the kernel could not compute, by going over the bars once more, one at a time: the loops know none.</summary>
    private KernelFault Fault(Exception cause, TKernel kernel, TResult[] result, int start, int end)
    {
        int bar = start;
        try
        {
            for (; bar < end; bar++)
            {
                Run(ref kernel, result, bar, bar + 1);
            }
        }
        catch (Exception again) when (again is not KernelFault)
        {
            // This is the bar.
        }

        bar = Math.Min(bar, end - 1);
        return new KernelFault(bar, Graph.Bars.Times[bar], cause);
    }

    /// <summary>Runs <paramref name="kernel"/> for the bars from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    protected abstract void Run(ref TKernel kernel, TResult[] result, int start, int end);
}
