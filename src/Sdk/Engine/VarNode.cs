using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>The history of a <see cref="Var{T}"/>: a bar starts with the value of the bar before.</summary>
internal sealed class VarNode<T> : SeriesNode<T>
{
    private readonly T[] values;
    private T current;

    // What the bar that was reached last began with.
    private T before;
    private int reached = -1;

    /// <summary>Binds a variable that holds <paramref name="initial"/> to a run; on the bars before, it held the same.</summary>
    internal VarNode(SeriesGraph graph, T initial)
        : base(graph, shared: null)
    {
        values = new T[graph.Count];
        current = initial;
        before = initial;
        CarryTo(graph.Now);
    }

    /// <summary>The value now.</summary>
    internal T Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => current;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set
        {
            int now = Graph.Now;
            if (reached != now)
            {
                Reach(now);
            }

            current = value;
            Graph.VarVersion++;
            if ((uint)now < (uint)values.Length)
            {
                values[now] = value;
            }
        }
    }

    protected override T[] Compute() => throw new InvalidOperationException("A variable has no column before its run.");

    protected override T[] BringUp()
    {
        CarryTo(Graph.Now);
        return values;
    }

    internal override void BeginAgain()
    {
        if (reached == Graph.Now)
        {
            current = before;
            values[reached] = before;
        }
    }

    /// <summary>Ends the variable's history with its run: from then on it is read only.</summary>
    internal override void Release()
    {
        base.Release();
        reached = int.MaxValue;
    }

    private void Reach(int index)
    {
        if (Graph.IsOver)
        {
            throw new InvalidOperationException(
                "A Var is set after its run has ended. It belongs to the run that used it first: make it a field of the script, not a static one, and make a new script for each run.");
        }

        CarryTo(index);
    }

    private void CarryTo(int index)
    {
        if (index > reached)
        {
            before = current;
            values.AsSpan(reached + 1, index - reached).Fill(current);
            reached = index;
        }
    }
}
