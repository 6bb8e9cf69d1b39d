using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>A definition of one run: what a series is computed from, with its column.</summary>
internal abstract class SeriesNode
{
    /// <summary>Entries of the memo of what is defined from this node, a power of two.</summary>
    private const int MemoSize = 16;

    /// <summary>The table of a node that nothing has been defined from: finds nothing, so that a look-up needs no test for it.</summary>
    private static readonly Memo[] noMemo = new Memo[MemoSize];

    private Memo[] memo = noMemo;

    /// <summary>Adds a definition to a run; <paramref name="shared"/> is null for a live one, whose values are the run's own.</summary>
    protected SeriesNode(SeriesGraph graph, SharedColumn? shared)
    {
        Graph = graph;
        Shared = shared;
        Number = graph.Add(this);
    }

    /// <summary>The run that the definition belongs to.</summary>
    internal readonly SeriesGraph Graph;

    /// <summary>Its number among the nodes of the run.</summary>
    internal readonly int Number;

    /// <summary>Its column among those that runs share; null for a live node.</summary>
    internal SharedColumn? Shared { get; }

    /// <summary>Whether it derives from a <see cref="Var{T}"/>, so that it is brought up to the current bar when read and not computed whole.</summary>
    internal bool IsLive => Shared is null;

    /// <summary>Goes back to what the current bar began with, because scripts run for it again.</summary>
    internal virtual void BeginAgain()
    {
    }

    /// <summary>Gives memory back at the end of the run.</summary>
    internal abstract void Release();

    /// <summary>The memo entry for <paramref name="slot"/>, which may hold another definition: a direct-mapped table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly Memo MemoAt(int slot) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(memo), slot & (MemoSize - 1));

    /// <summary>Puts a definition into the memo, in the place of whatever is there.</summary>
    internal void Remember(int slot, in Memo definition)
    {
        if (memo == noMemo)
        {
            memo = new Memo[MemoSize];
        }

        memo[slot & (MemoSize - 1)] = definition;
    }

    /// <summary>A definition that was made from a node: found again by comparing a few words, where a dictionary would hash and probe.</summary>
    internal struct Memo
    {
        public object? Kernel;
        public Arguments Arguments;
        public SeriesNode? Second;
        public SeriesNode? Third;
        public SeriesNode Result;
    }
}
