using System.Collections.Concurrent;

namespace Barline;

/// <summary>Finished columns over one set of bars, shared by all runs that are given the same store, on any thread.</summary>
/// <remarks>Two runs that define the same series share its column: a grid of 100 by 100 averages computes 200 columns and not 20,000.</remarks>
public sealed class ColumnStore
{
    private readonly ConcurrentDictionary<Key, SharedColumn> columns = new();

    /// <summary>Makes an empty store for runs over <paramref name="bars"/>.</summary>
    public ColumnStore(BarSeries bars)
    {
        ArgumentNullException.ThrowIfNull(bars);
        Bars = bars;
    }

    /// <summary>The bars that the columns are computed from.</summary>
    public BarSeries Bars { get; }

    /// <summary>The number of columns defined so far, those of the bars included.</summary>
    public int Count => columns.Count;

    /// <summary>The column for a definition, by what computes it and from what; equal definitions get the same one.</summary>
    internal SharedColumn Define(object kernel, Arguments arguments, SharedColumn? first, SharedColumn? second, SharedColumn? third) =>
        columns.GetOrAdd(new Key(kernel, arguments, first, second, third), static _ => new SharedColumn());

    private readonly record struct Key(object Kernel, Arguments Arguments, SharedColumn? First, SharedColumn? Second, SharedColumn? Third);
}
